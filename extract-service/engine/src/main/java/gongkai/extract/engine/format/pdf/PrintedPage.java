package gongkai.extract.engine.format.pdf;

import gongkai.extract.engine.format.page.Glyph;
import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.grid.Print;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Prints a page of a PDF file, not as dots but as signs and ruled lines with their places.
///
/// One walk over the page's operators. Glyphs are never drawn: a browser's Chinese glyphs are made
/// of shapes that look like ruled lines.
final class PrintedPage extends PDFStreamEngine {

  /// Operators without which a page looks different but says the same.
  private static final Set<String> HARMLESS = Set.of("Q", "gs", "w", "i", "M", "d");

  /// A line of writing may be this much off the straight, as a tangent; what is more is a
  /// watermark.
  private static final double SLANT = 0.05;

  /// A sign that starts this close to the end of the last one, in its size, belongs to its word;
  /// figures in neighbouring cells may stand nearly as close.
  private static final double NEXT = 0.03;

  /// Fewer signs on a picture are the scanner's name or a page number.
  private static final int FEW = 40;

  /// More shapes than this on a page without text are letters.
  private static final int LETTERS = 300;

  /// More states put aside (`q`) than this are no drawing of a person.
  private static final int MOST_STATES = 10_000;

  private final PDPage page;
  private final int number;
  private final Shared shared;
  private final double width;
  private final double height;
  private final AffineTransform shown;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final DrawnLines lines = new DrawnLines();
  private final PlacedPictures pictures = new PlacedPictures();
  private int word;
  private double penX;
  private double penY;
  private int signs;
  private int unknown;
  private int hidden;
  private boolean ended;

  PrintedPage(PDPage page, int number, Shared shared) {
    this.page = page;
    this.number = number;
    this.shared = shared;
    PDRectangle crop = page.getCropBox();
    int turn = Math.floorMod(page.getRotation() / 90, 4);
    boolean across = turn % 2 == 1;
    this.width = across ? crop.getHeight() : crop.getWidth();
    this.height = across ? crop.getWidth() : crop.getHeight();
    this.shown = shown(crop, turn);
    PageOperators.register(this, lines);
  }

  /// From the page's own space to the page as it is shown: cropped, turned, y downwards.
  private static AffineTransform shown(PDRectangle crop, int turn) {
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    return switch (turn) {
      case 1 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
      case 2 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
      case 3 -> new AffineTransform(0, -1, -1, 0, top, right);
      default -> new AffineTransform(1, 0, 0, -1, -left, top);
    };
  }

  /// Walks over the page.
  void read() throws IOException {
    if (!(width > 0 && height > 0)) {
      throw PdfStop.broken("第 %d 页没有大小".formatted(number));
    }
    shared.streams().check(page, number);
    processChildStream(new WholeContent.OfPage(page), page);
    checkEnded();
  }

  /// Notes that content was read to its end.
  void ended() {
    ended = true;
  }

  private void checkEnded() throws PdfStop {
    if (!ended) {
      throw PdfStop.broken("第 %d 页的内容读到一半就读不通了".formatted(number));
    }
    ended = false; // the content around it goes on
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    super.showForm(new WholeContent.OfForm(form));
    checkEnded();
  }

  /// What was found on it.
  Page page() {
    return Page.of(number, width, height, glyphs, lines.rulings());
  }

  /// The number of signs that people see.
  int signs() {
    return signs;
  }

  /// Of these, the number that nobody knows the meaning of.
  int unknown() {
    return unknown;
  }

  /// Whether what people read here is not text: a picture, perhaps with hidden text that a program
  /// guessed from it, or letters drawn as shapes.
  boolean isPicture() {
    double part = pictures.area() / (width * height);
    return signs == 0
        ? part > 0.1 || hidden > 0 || lines.curves() > LETTERS
        : signs < FEW && part > 0.5;
  }

  /// Counts an image that fills the unit square of the present space.
  void image() throws PdfStop {
    var square = new Path2D.Double(new Rectangle2D.Double(0, 0, 1, 1));
    square.transform(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    square.transform(shown);
    Rectangle2D area = square.getBounds2D();
    lines.area(area);
    Rectangle2D seen = area.createIntersection(new Rectangle2D.Double(0, 0, width, height));
    pictures.add(seen);
  }

  /// The pictures on it.
  PlacedPictures pictures() {
    return pictures;
  }

  /// A point of the present space on the page as it is shown.
  Point2D point(float x, float y) {
    return shown.transform(transformedPoint(x, y), null);
  }

  /// The width of the pen on the page.
  double pen() {
    return transformWidth(getGraphicsState().getLineWidth());
  }

  Shared shared() {
    return shared;
  }

  int number() {
    return number;
  }

  @Override
  public void beginText() throws IOException {
    word++;
    penX = Double.NaN;
    super.beginText();
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    if (getGraphicsState().getTextState().getFont() == null) {
      throw PdfStop.broken("第 %d 页缺少字体".formatted(number));
    }
    super.showText(string);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    String text = shared.text(font).of(code);
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      hidden++;
      return;
    }
    double advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
    double em = font instanceof PDType3Font type3 ? FontText.em(type3) : 1;
    print(text, matrix, advance, em);
  }

  private void print(String text, Matrix matrix, double advance, double em) throws PdfStop {
    double[] ends = {
      matrix.getTranslateX(),
      matrix.getTranslateY(),
      matrix.getTranslateX() + matrix.getScaleX() * advance,
      matrix.getTranslateY() + matrix.getShearY() * advance
    };
    double[] vectors = {
      matrix.getScaleX(), matrix.getShearY(), matrix.getShearX() * em, matrix.getScaleY() * em
    };
    shown.transform(ends, 0, ends, 0, 2);
    shown.deltaTransform(vectors, 0, vectors, 0, 2);
    double size = Math.hypot(vectors[2], vectors[3]);
    int turn = turn(vectors[0], vectors[1]);
    double x = (ends[0] + ends[2]) / 2;
    double y = (ends[1] + ends[3]) / 2;
    if (turn < 0 || !(x >= 0 && x <= width && y >= 0 && y <= height && size > 0.5)) {
      return;
    }
    boolean goesOn = Math.hypot(ends[0] - penX, ends[1] - penY) < NEXT * size && !text.isBlank();
    word += goesOn ? 0 : 1;
    penX = ends[2];
    penY = ends[3];
    double upX = vectors[2] * 0.88;
    double upY = vectors[3] * 0.88;
    double downX = vectors[2] * -0.12;
    double downY = vectors[3] * -0.12;
    double left = Math.min(ends[0], ends[2]);
    double right = Math.max(ends[0], ends[2]);
    double top = Math.min(ends[1], ends[3]);
    double bottom = Math.max(ends[1], ends[3]);
    boolean upright = turn % 2 == 0;
    var glyph =
        new Glyph(
            text,
            upright ? left : left + Math.min(upX, downX),
            upright ? top + Math.min(upY, downY) : top,
            upright ? right : right + Math.max(upX, downX),
            upright ? bottom + Math.max(upY, downY) : bottom,
            turn == 0 ? ends[1] : bottom + Math.max(0, Math.max(upY, downY)),
            size,
            turn,
            word,
            Print.CLEAR);
    glyphs.add(glyph);
    if (!text.isBlank()) {
      signs++;
      unknown += text.equals(Glyph.UNKNOWN) ? 1 : 0;
    }
    shared.count();
  }

  /// The quarter turns, clockwise, of a line of writing in this direction; -1 for a slanting one.
  private static int turn(double x, double y) {
    double across = Math.abs(x);
    double down = Math.abs(y);
    if (down <= SLANT * across) {
      return x > 0 ? 0 : 2;
    }
    if (across <= SLANT * down) {
      return y > 0 ? 1 : 3;
    }
    return -1;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    shared.count();
    if (getGraphicsStackSize() > MOST_STATES) {
      throw PdfStop.excessive("第 %d 页的内容嵌套超过 %d 层".formatted(number, MOST_STATES));
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (exception instanceof PdfStop) {
      throw exception;
    }
    if (!HARMLESS.contains(operator.getName())) {
      throw PdfStop.broken("第 %d 页的内容已损坏".formatted(number));
    }
  }
}
