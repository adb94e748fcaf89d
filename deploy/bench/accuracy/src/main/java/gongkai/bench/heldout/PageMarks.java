package gongkai.bench.heldout;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// What stands on a page of a PDF, in the order in which it is drawn, in points from the top left.
final class PageMarks extends PDFGraphicsStreamEngine {

  /// A letter.
  ///
  /// @param x where it begins
  /// @param y where its line stands
  /// @param wide how wide it is
  record Letter(String text, double x, double y, double size, double wide) {}

  /// A line or an area.
  ///
  /// @param steps `M x y L x y …`
  /// @param filled whether it is an area
  /// @param thick how thick a line is
  record Shape(List<String> steps, boolean filled, double thick) {}

  private final double height;
  private final List<Letter> letters = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final Path2D.Double path = new Path2D.Double();

  private PageMarks(PDPage page) {
    super(page);
    height = page.getCropBox().getHeight();
  }

  static PageMarks of(PDPage page) throws IOException {
    var marks = new PageMarks(page);
    marks.processPage(page);
    return marks;
  }

  List<Letter> letters() {
    return letters;
  }

  List<Shape> shapes() {
    return shapes;
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    if (text != null && !text.isBlank()) {
      double size = place.getScalingFactorY();
      letters.add(
          new Letter(
              text,
              place.getTranslateX(),
              height - place.getTranslateY(),
              size,
              displacement.getX() * place.getScalingFactorX()));
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.lineTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    keep(false);
  }

  @Override
  public void fillPath(int windingRule) {
    keep(true);
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    keep(true);
  }

  private void keep(boolean filled) {
    boolean white = filled && isWhite();
    var steps = new ArrayList<String>();
    double[] to = new double[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(to);
      if (kind == PathIterator.SEG_CLOSE) {
        steps.add("C");
      } else {
        steps.add((kind == PathIterator.SEG_MOVETO ? "M " : "L ") + to[0] + " " + (height - to[1]));
      }
    }
    if (!white && !steps.isEmpty()) {
      shapes.add(new Shape(steps, filled, getGraphicsState().getLineWidth()));
    }
    path.reset();
  }

  private boolean isWhite() {
    float[] colour = getGraphicsState().getNonStrokingColor().getComponents();
    for (float part : colour) {
      if (part < 0.99f) {
        return false;
      }
    }
    return colour.length > 0;
  }

  @Override
  public void drawImage(PDImage image) {
    // Nothing that is converted holds pictures.
  }

  @Override
  public void clip(int windingRule) {
    // What lies outside was not drawn in the first place.
  }

  @Override
  public void shadingFill(COSName shading) {
    // Nothing that is converted is shaded.
  }
}
