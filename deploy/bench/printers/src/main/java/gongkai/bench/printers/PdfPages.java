package gongkai.bench.printers;

import gongkai.bench.printers.PdfStyle.Borders;
import java.util.Random;

/// The pages of a PDF file while they are being printed, from above to below.
final class PdfPages {

  private final PdfStyle style;
  private final Random random;
  private final PdfCanvas canvas;
  private double y;
  private int pages;

  PdfPages(PdfStyle style, Random random, PdfCanvas canvas) {
    this.style = style;
    this.random = random;
    this.canvas = canvas;
    canvas.size(style.width(), style.height(), style.around());
    y = PdfStyle.MARGIN + random.nextInt(250);
  }

  /// Where the page is still empty from.
  double y() {
    return y;
  }

  void moveTo(double where) {
    y = where;
  }

  /// Where the text of a page ends.
  double foot() {
    return style.height() - PdfStyle.MARGIN;
  }

  void endPage() {
    pages++;
    if (style.numbered()) {
      String number =
          random.nextInt(2) == 0 || style.borders() == Borders.NONE
              ? "- " + pages + " -"
              : String.valueOf(pages);
      text(style.width() / 2 - 10, style.height() - 30, number);
    }
    if (style.running()) {
      text(PdfStyle.MARGIN, 30, "政府信息公开工作年度报告 第" + pages + "页");
    }
    canvas.endPage().setRotation(style.turned());
    y = PdfStyle.MARGIN;
  }

  void paragraph(String words, boolean centred) {
    double size = style.size();
    double x = PdfStyle.MARGIN + (centred ? 40 : 2 * size);
    double room = style.width() - PdfStyle.MARGIN;
    for (String line : Wrapping.lines(words, (room - x) / size, (room - PdfStyle.MARGIN) / size)) {
      if (y + 2 * size > foot()) {
        endPage();
      }
      text(x, y + size, line);
      y += 1.7 * size;
      x = PdfStyle.MARGIN;
    }
    y += 0.5 * size;
  }

  void text(double x, double baseline, String words) {
    double size = style.size();
    for (int twice = 0; twice < (style.bold() ? 2 : 1); twice++) {
      if (style.glyphwise()) {
        for (int i = words.length() - 1; i >= 0; i--) { // from behind, too
          double at = x + PdfCanvas.width(words.substring(0, i), size);
          canvas.text(at + 0.3 * twice, baseline, size, words.substring(i, i + 1));
        }
      } else {
        canvas.text(x + 0.3 * twice, baseline, size, words);
      }
    }
  }
}
