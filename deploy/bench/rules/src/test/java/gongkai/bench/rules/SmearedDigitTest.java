package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.OutlinedLetters;
import gongkai.bench.printers.PdfCanvas;
import gongkai.bench.printers.PdfPrinter;
import gongkai.bench.printers.PdfStyle;
import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.Report;
import gongkai.extract.report.Source;
import gongkai.validate.Finding;
import gongkai.validate.engine.Neighbours;
import gongkai.validate.engine.Validator;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The same wrong figure is a doubt where the picture of it is bad, and the author's where it is
/// clear.
class SmearedDigitTest {

  private static final int DOTS_PER_INCH = 200;
  private static final double DOTS_PER_POINT = DOTS_PER_INCH / 72.0;

  private static final CellAddress CELL = CellAddress.of("requests.granted.naturalPerson");

  private static final MadeUpReport CLEAN = MadeUpReport.numbered(0);

  @BeforeEach
  void lettersCanBeDrawn() {
    assumeTrue(OutlinedLetters.available(), OutlinedLetters.MISSING);
  }

  @Test
  void aDigitSmearedInThePictureOfACleanReportIsADoubtAndNoFailure() throws IOException {
    List<BufferedImage> pages = pages(CLEAN);
    Report clean = read(pages);
    assertEquals(CellState.READ, clean.at(CELL).state());
    assertEquals(List.of(), failures(clean));

    Source source = clean.at(CELL).source().orElseThrow();
    smearLastDigit(pages.get(source.page().orElseThrow() - 1), source);
    Report smeared = read(pages);

    assertTrue(smeared.at(CELL).state() != CellState.READ, () -> "" + smeared.at(CELL));
    assertEquals(List.of(), failures(smeared));
    assertTrue(
        findings(smeared).stream()
            .anyMatch(finding -> !finding.isFailure() && finding.cells().contains(CELL)),
        () -> "" + findings(smeared));
  }

  @Test
  void theWrongDigitClearlyPrintedIsAFailureThatNamesItsRepair() throws IOException {
    var figures = new HashMap<>(CLEAN.facts().figures());
    long right = CLEAN.facts().figure(CELL);
    figures.put(CELL, right % 10 == 7 ? right - 5 : right - right % 10 + 7);
    var wrong =
        new MadeUpReport(
            CLEAN.author(),
            CLEAN.year(),
            new Facts(CLEAN.facts().form(), figures),
            CLEAN.narrative());

    List<Finding> failures = failures(read(pages(wrong)));

    assertEquals(
        List.of("requests-applicant-sum", "requests-outcome-sum"),
        failures.stream().map(Finding::rule).sorted().toList());
    failures.forEach(failure -> {
      assertEquals(1, failure.repairs().size(), () -> "" + failure.repairs());
      assertEquals(CELL, failure.repairs().getFirst().getFirst().cell());
    });
  }

  private static List<Finding> failures(Report report) {
    return findings(report).stream().filter(Finding::isFailure).toList();
  }

  private static List<Finding> findings(Report report) {
    return Validator.standard().validate(report, Neighbours.none());
  }

  private static Report read(List<BufferedImage> pages) throws IOException {
    Reading reading = Extractor.standard().extract(new Submission("扫描件.pdf", scan(pages)));
    return ((Reading.Extracted) reading).report();
  }

  private static List<BufferedImage> pages(MadeUpReport report) throws IOException {
    var style = PdfStyle.random(PdfStyle.Borders.LINES, new Random(1)).upright();
    var canvas = new PdfCanvas(OutlinedLetters.of(OutlinedLetters.Face.SANS));
    byte[] pdf = new PdfPrinter(report, new Random(1), style, canvas).print();
    var pages = new ArrayList<BufferedImage>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        pages.add(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY));
      }
    }
    return pages;
  }

  private static byte[] scan(List<BufferedImage> pages) throws IOException {
    try (var document = new PDDocument()) {
      for (BufferedImage picture : pages) {
        float width = (float) (picture.getWidth() / DOTS_PER_POINT);
        float height = (float) (picture.getHeight() / DOTS_PER_POINT);
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.drawImage(
              LosslessFactory.createFromImage(document, picture), 0, 0, width, height);
        }
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /// Blurs the last digit in a cell until it cannot be told from another.
  private static void smearLastDigit(BufferedImage page, Source source) {
    List<Double> box = source.box();
    int inset = dots(2); // the cell's borders
    Rectangle ink =
        ink(
            page,
            dots(box.get(0)) + inset,
            dots(box.get(1)) + inset,
            dots(box.get(2)) - inset,
            dots(box.get(3)) - inset);
    int width = Math.min(ink.width, ink.height * 2 / 3);
    var digit = new Rectangle(ink.x + ink.width - width - 3, ink.y - 3, width + 6, ink.height + 6);
    float[] weights = new float[ink.height * ink.height];
    Arrays.fill(weights, 1f / weights.length);
    var kernel = new Kernel(ink.height, ink.height, weights);
    BufferedImage blurred = new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(page, null);
    page.setData(blurred.getData(digit));
  }

  private static Rectangle ink(BufferedImage page, int left, int top, int right, int bottom) {
    var ink = new Rectangle(-1, -1);
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        if (page.getRaster().getSample(x, y, 0) < 128) {
          ink.add(new Rectangle(x, y, 1, 1));
        }
      }
    }
    return ink;
  }

  private static int dots(double points) {
    return (int) Math.round(points * DOTS_PER_POINT);
  }
}
