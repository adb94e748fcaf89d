package gongkai.launcher.check;

import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.engine.format.scan.Pictures;
import gongkai.extract.engine.isolation.IsolatedReaders;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Report;
import gongkai.extract.report.Source;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws the places of a report's cells over its pages, for the eye to judge.
public final class Boxes {

  private static final float DOTS_AN_INCH = 144;
  private static final double POINTS_AN_INCH = 72;

  private Boxes() {}

  /// A page to draw on.
  ///
  /// @param scale dots in a point
  private record Sheet(BufferedImage image, double scale) {}

  /// What became of a file.
  public sealed interface Result {
    /// Its pages were drawn.
    record Drawn(List<Path> pages) implements Result {}

    /// It could not be read, or has no pages.
    ///
    /// @param message why, in Chinese
    record NotRead(String message) implements Result {}
  }

  /// Draws a file's pages into a folder.
  ///
  /// @throws IOException when the file cannot be read or a picture cannot be written
  public static Result draw(Path file, Path folder) throws IOException, InterruptedException {
    byte[] bytes = Files.readAllBytes(file);
    try (var readers =
        new IsolatedReaders(
            IsolatedReaders.Limits.standard(),
            (name, detail) -> System.err.printf("%s: %s%n", name, detail))) {
      Reading reading = readers.extract(new Submission(file.getFileName().toString(), bytes));
      return switch (reading) {
        case Reading.Unreadable(var reason, String message) -> new Result.NotRead(message);
        case Reading.Extracted(Report report) -> draw(report, pages(bytes), file, folder);
      };
    }
  }

  private static Result draw(Report report, List<Sheet> pages, Path file, Path folder)
      throws IOException {
    if (pages.isEmpty()) {
      return new Result.NotRead("只有 PDF 和图片才有页面可画：" + file);
    }
    Files.createDirectories(folder.toAbsolutePath());
    var written = new ArrayList<Path>();
    for (int i = 0; i < pages.size(); i++) {
      BufferedImage page = pages.get(i).image();
      double scale = pages.get(i).scale();
      Graphics2D graphics = page.createGraphics();
      int number = i + 1;
      report
          .cells()
          .values()
          .forEach(cell ->
              cell.source()
                  .filter(source -> source.page().equals(Optional.of(number)))
                  .ifPresent(source -> draw(graphics, scale, cell, source)));
      graphics.dispose();
      Path target = folder.resolve("%s.page-%d.png".formatted(file.getFileName(), number));
      ImageIO.write(page, "png", target.toFile());
      written.add(target);
    }
    return new Result.Drawn(written);
  }

  private static void draw(Graphics2D graphics, double scale, CellValue cell, Source source) {
    if (source.box().isEmpty()) {
      return;
    }
    int left = (int) Math.round(source.box().get(0) * scale);
    int top = (int) Math.round(source.box().get(1) * scale);
    int width = (int) Math.round((source.box().get(2) - source.box().get(0)) * scale);
    int height = (int) Math.round((source.box().get(3) - source.box().get(1)) * scale);
    graphics.setColor(
        switch (cell.state()) {
          case READ -> new Color(0x1b8a3a);
          case INFERRED, CORRECTED -> new Color(0xd97706);
          case ILLEGIBLE -> new Color(0xc62828);
          case BLANK, DASH, ABSENT -> new Color(0x777777);
        });
    graphics.setStroke(new BasicStroke((float) Math.max(1, scale)));
    graphics.drawRect(left + 1, top + 1, width - 2, height - 2);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, (int) Math.round(6 * scale)));
    graphics.drawString(
        cell.value().map(BigDecimal::toPlainString).orElse("?"),
        left + (int) (2 * scale),
        top + (int) (6.5 * scale));
  }

  private static List<Sheet> pages(byte[] bytes) throws IOException {
    var pages = new ArrayList<Sheet>();
    if (new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
        .contains("%PDF-")) {
      try (var document = Loader.loadPDF(bytes)) {
        var renderer = new PDFRenderer(document);
        for (int i = 0; i < document.getNumberOfPages(); i++) {
          pages.add(
              new Sheet(
                  renderer.renderImageWithDPI(i, DOTS_AN_INCH, ImageType.RGB),
                  DOTS_AN_INCH / POINTS_AN_INCH));
        }
      }
      return pages;
    }
    if (Pictures.isPicture(bytes)
        && Pictures.open(bytes, Boxes::sheet)
            instanceof Pictures.Opened.Decoded(List<Sheet> sheets)) {
      pages.addAll(sheets);
    }
    return pages;
  }

  private static Sheet sheet(BufferedImage image, int page) {
    return new Sheet(coloured(image), image.getWidth() / Pictures.width(image));
  }

  private static BufferedImage coloured(BufferedImage image) {
    var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    copy.createGraphics().drawImage(image, 0, 0, Color.WHITE, null);
    return copy;
  }
}
