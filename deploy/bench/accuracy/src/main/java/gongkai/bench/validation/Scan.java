package gongkai.bench.validation;

import gongkai.bench.validation.Sheet.Mark;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;
import java.util.Random;

/// Pages as a scanner sees them.
///
/// @param dpi dots in an inch
/// @param colour whether the picture is coloured
/// @param skew how far pages lie askew at most, in degrees; at least they do by 0.2
/// @param noise how strong the sensor's noise is, in shades of 256
/// @param blur how much of a dot's light falls on its neighbours
/// @param shade how much darker one edge of the page is, in shades of 256
record Scan(int dpi, boolean colour, double skew, double noise, double blur, double shade) {

  private static final int DRAWS = 1 << 16;

  BufferedImage of(Sheet sheet, DrawnFace face, Random random) {
    double scale = dpi / 72.0;
    var image =
        new BufferedImage(
            (int) Math.round(sheet.width() * scale),
            (int) Math.round(sheet.height() * scale),
            colour ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    double angle = 0.2 + random.nextDouble() * Math.max(0, skew - 0.2);
    graphics.scale(scale, scale);
    graphics.rotate(
        Math.toRadians(random.nextBoolean() ? angle : -angle),
        sheet.width() / 2,
        sheet.height() / 2);
    graphics.setColor(new Color(24, 24, 28));
    for (Mark mark : sheet.marks()) {
      draw(mark, face, graphics);
    }
    graphics.dispose();
    BufferedImage seen = blur == 0 ? image : blurred(image);
    disturb(seen.getRaster(), random);
    return seen;
  }

  private static void draw(Mark mark, DrawnFace face, Graphics2D graphics) {
    switch (mark) {
      case Mark.Writing w -> {
        graphics.setFont(face.font().deriveFont((float) w.size()));
        graphics.drawString(w.text(), (float) w.x(), (float) w.y());
      }
      case Mark.Stroke s -> {
        graphics.setStroke(new BasicStroke((float) Math.max(0.5, s.width())));
        graphics.draw(new Line2D.Double(s.x1(), s.y1(), s.x2(), s.y2()));
      }
      case Mark.Fill f -> {
        Color before = graphics.getColor();
        float shade = (float) f.shade();
        graphics.setColor(shade == 0 ? before : new Color(shade, shade, shade));
        graphics.fill(new Rectangle2D.Double(f.x(), f.y(), f.width(), f.height()));
        graphics.setColor(before);
      }
      case Mark.Seal seal -> seal(seal, face, graphics);
    }
  }

  private static void seal(Mark.Seal seal, DrawnFace face, Graphics2D graphics) {
    Color before = graphics.getColor();
    Composite over = graphics.getComposite();
    AffineTransform place = graphics.getTransform();
    graphics.setColor(new Color(205, 25, 30));
    graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.75f));
    graphics.translate(seal.x(), seal.y());
    double radius = seal.radius();
    graphics.setStroke(new BasicStroke(2.4f));
    graphics.draw(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    var star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double far = radius * (i % 2 == 0 ? 0.3 : 0.12);
      double turn = Math.PI * i / 5;
      if (i == 0) {
        star.moveTo(0, -far);
      } else {
        star.lineTo(Math.sin(turn) * far, -Math.cos(turn) * far);
      }
    }
    star.closePath();
    graphics.fill(star);
    double size = radius * 0.26;
    graphics.setFont(face.font().deriveFont((float) size));
    int[] letters = seal.text().codePoints().toArray();
    double step = Math.min(0.5, 4.2 / letters.length);
    AffineTransform middle = graphics.getTransform();
    for (int i = 0; i < letters.length; i++) {
      graphics.setTransform(middle);
      graphics.rotate(step * (i - (letters.length - 1) / 2.0));
      graphics.drawString(
          Character.toString(letters[i]), (float) (-size / 2), (float) (-radius * 0.68));
    }
    graphics.setTransform(place);
    graphics.setComposite(over);
    graphics.setColor(before);
  }

  private BufferedImage blurred(BufferedImage image) {
    float side = (float) (blur / 6);
    float corner = (float) (blur / 12);
    float middle = (float) (1 - blur);
    var kernel =
        new Kernel(
            3, 3, new float[] {corner, side, corner, side, middle, side, corner, side, corner});
    return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(image, null);
  }

  private void disturb(WritableRaster raster, Random random) {
    if (noise == 0 && shade == 0) {
      return;
    }
    var draws = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      draws[i] = random.nextGaussian() * noise;
    }
    boolean left = random.nextBoolean();
    int wide = raster.getWidth();
    int bands = raster.getNumBands();
    var line = new int[wide * bands];
    for (int y = 0; y < raster.getHeight(); y++) {
      int at = random.nextInt(DRAWS);
      raster.getPixels(0, y, wide, 1, line);
      for (int x = 0; x < wide; x++) {
        double dark = shade * (left ? wide - x : x) / wide;
        double light = draws[(at + x) & (DRAWS - 1)] - dark;
        for (int b = 0; b < bands; b++) {
          int i = x * bands + b;
          line[i] = (int) Math.max(0, Math.min(255, line[i] + light));
        }
      }
      raster.setPixels(0, y, wide, 1, line);
    }
  }
}
