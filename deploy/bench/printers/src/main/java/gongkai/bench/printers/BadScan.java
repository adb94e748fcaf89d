package gongkai.bench.printers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// A scanner in a bad state, which does the same to every page: leans it, blurs it, lights it
/// unevenly, adds noise, and saves it as a poor JPEG.
///
/// @param lean in degrees
/// @param blur the standard deviation in pixels
/// @param noise the standard deviation in steps of 256
/// @param shade how much darker the darkest corner is than the lightest, as a share
/// @param quality of the JPEG, 0 to 1
/// @param seed of the noise
record BadScan(double lean, double blur, double noise, double shade, float quality, long seed) {

  static BadScan random(Random random) {
    return new BadScan(
        random.nextDouble(-2, 2),
        random.nextDouble(0.3, 1.0),
        random.nextDouble(2, 10),
        random.nextDouble(0, 0.25),
        (float) random.nextDouble(0.60, 0.85),
        random.nextLong());
  }

  /// What becomes of a page.
  ///
  /// @param page in gray
  /// @return a JPEG
  byte[] scan(BufferedImage page, int number) {
    BufferedImage scanned = blurred(leant(page));
    spoil(scanned.getRaster(), new SplittableRandom(seed + number));
    return jpeg(scanned);
  }

  private BufferedImage leant(BufferedImage page) {
    var leant = gray(page.getWidth(), page.getHeight());
    Graphics2D graphics = leant.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.rotate(Math.toRadians(lean), page.getWidth() / 2.0, page.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    return leant;
  }

  private BufferedImage blurred(BufferedImage page) {
    float[] weights = new float[5];
    float sum = 0;
    for (int i = 0; i < 5; i++) {
      weights[i] = (float) Math.exp(-(i - 2) * (i - 2) / (2 * blur * blur));
      sum += weights[i];
    }
    for (int i = 0; i < 5; i++) {
      weights[i] /= sum;
    }
    var across = new ConvolveOp(new Kernel(5, 1, weights), ConvolveOp.EDGE_NO_OP, null);
    var down = new ConvolveOp(new Kernel(1, 5, weights), ConvolveOp.EDGE_NO_OP, null);
    BufferedImage half = across.filter(page, gray(page.getWidth(), page.getHeight()));
    return down.filter(half, gray(page.getWidth(), page.getHeight()));
  }

  private void spoil(WritableRaster raster, SplittableRandom random) {
    int width = raster.getWidth();
    int height = raster.getHeight();
    double across = random.nextDouble();
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      raster.getPixels(0, y, width, 1, row);
      double down = (1 - across) * y / height;
      for (int x = 0; x < width; x++) {
        double light = 1 - shade * (across * x / width + down);
        double value = row[x] * light + noise * random.nextGaussian();
        row[x] = (int) Math.clamp(value, 0, 255);
      }
      raster.setPixels(0, y, width, 1, row);
    }
  }

  private byte[] jpeg(BufferedImage page) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      var settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(page, null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage gray(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
  }
}
