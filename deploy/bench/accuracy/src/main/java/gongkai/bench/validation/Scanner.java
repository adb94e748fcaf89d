package gongkai.bench.validation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.SplittableRandom;

/// An office scanner in fair condition: papers lie a little askew, its glass has dust on it, toner
/// is thin here and there, one edge is in shadow, and some papers have been in a binder.
///
/// @param lean in degrees
/// @param toner how much of the ink's darkness is left, as a share
/// @param soft how much of a neighbour's light is mixed in, as a share
/// @param grain the standard deviation of the noise in steps of 256
/// @param dust specks a page
/// @param shadow how dark the edge is, as a share
/// @param punched whether the paper has two holes
record Scanner(
    double lean,
    double toner,
    double soft,
    double grain,
    int dust,
    double shadow,
    boolean punched) {

  static Scanner random(Random random) {
    return new Scanner(
        random.nextGaussian() * 0.35,
        random.nextDouble(0.72, 1),
        random.nextDouble(0, 0.16),
        random.nextDouble(0, 5),
        random.nextInt(120),
        random.nextInt(3) == 0 ? random.nextDouble(0.2, 0.6) : 0,
        random.nextInt(4) == 0);
  }

  /// What becomes of a page.
  BufferedImage scan(BufferedImage page, long seed) {
    var random = new SplittableRandom(seed);
    BufferedImage paper = laid(page, random);
    int width = paper.getWidth();
    int height = paper.getHeight();
    int[] source = paper.getRGB(0, 0, width, height, null, 0, width);
    int[] target = new int[source.length];
    int edge = Math.max(1, width / 18);
    for (int y = 0; y < height; y++) {
      double faded = toner + (1 - toner) * 0.3 * Math.sin(y / 90.0);
      for (int x = 0; x < width; x++) {
        double light = x < edge ? 1 - shadow * (edge - x) / edge : 1;
        double noise = grain * random.nextGaussian();
        int at = y * width + x;
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
          double value = softened(source, at, width, height, shift);
          value = 255 - (255 - value) * faded;
          mixed |= (int) Math.clamp(value * light * 0.985 + noise, 0, 255) << shift;
        }
        target[at] = mixed;
      }
    }
    var scanned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    scanned.setRGB(0, 0, width, height, target, 0, width);
    return scanned;
  }

  private double softened(int[] source, int at, int width, int height, int shift) {
    int x = at % width;
    int y = at / width;
    double own = (source[at] >> shift) & 255;
    if (soft == 0 || x == 0 || y == 0 || x == width - 1 || y == height - 1) {
      return own;
    }
    double around =
        ((source[at - 1] >> shift) & 255)
            + ((source[at + 1] >> shift) & 255)
            + ((source[at - width] >> shift) & 255)
            + ((source[at + width] >> shift) & 255);
    return own * (1 - 4 * soft) + around * soft;
  }

  private BufferedImage laid(BufferedImage page, SplittableRandom random) {
    int width = page.getWidth();
    int height = page.getHeight();
    var laid = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = laid.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(Math.toRadians(lean), random.nextInt(width), random.nextInt(height));
    graphics.drawImage(page, 0, 0, null);
    int hole = width / 35;
    if (punched) {
      graphics.setColor(new Color(70, 70, 70));
      graphics.fillOval(width / 40, height / 2 - height / 8, hole, hole);
      graphics.fillOval(width / 40, height / 2 + height / 8, hole, hole);
    }
    graphics.setStroke(new BasicStroke(1));
    for (int i = 0; i < dust; i++) {
      int grey = 60 + random.nextInt(120);
      graphics.setColor(new Color(grey, grey, grey));
      int size = random.nextInt(10) == 0 ? 2 : 1;
      graphics.fillRect(random.nextInt(width), random.nextInt(height), size, size);
    }
    graphics.dispose();
    return laid;
  }
}
