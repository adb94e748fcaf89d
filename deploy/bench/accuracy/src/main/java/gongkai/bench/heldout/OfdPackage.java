package gongkai.bench.heldout;

import gongkai.bench.heldout.PageMarks.Letter;
import gongkai.bench.heldout.PageMarks.Shape;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.Zips;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Turns a PDF into an OFD package (GB/T 33190), as converters do: page by page, the text where it
/// stood and the lines where they were drawn.
final class OfdPackage {

  private static final double MILLIMETRES = 25.4 / 72;
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private final int most;
  private int id = 10;

  private OfdPackage(int most) {
    this.most = most;
  }

  /// Turns PDFs into packages.
  ///
  /// @param most how many letters one piece of text holds at most
  static Converted.Conversion conversion(int most) {
    return Converted.each((pdf, random) -> new OfdPackage(most).of(pdf, random));
  }

  private byte[] of(byte[] pdf, Random random) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var zip = new Zips();
      var pages = new StringBuilder();
      int number = 0;
      for (PDPage page : document.getPages()) {
        pages.append(
            "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(id++, number));
        zip.with("Doc_0/Pages/Page_" + number + "/Content.xml", content(page));
        number++;
      }
      return zip.with("OFD.xml", ofd(random))
          .with("Doc_0/Document.xml", document(pages))
          .with("Doc_0/PublicRes.xml", RESOURCES)
          .bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ofd(Random random) {
    return XML
        + "<ofd:OFD "
        + SPACE
        + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>"
        + "%032x".formatted(random.nextLong() >>> 1)
        + "</ofd:DocID><ofd:Creator>Converter</ofd:Creator></ofd:DocInfo>"
        + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
  }

  private String document(CharSequence pages) {
    return XML
        + "<ofd:Document "
        + SPACE
        + "><ofd:CommonData><ofd:MaxUnitID>"
        + (id + 1)
        + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
        + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>"
        + pages
        + "</ofd:Pages></ofd:Document>";
  }

  private static final String RESOURCES =
      XML
          + "<ofd:Res "
          + SPACE
          + " BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"2\" FontName=\"宋体\" FamilyName=\"宋体\"/></ofd:Fonts></ofd:Res>";

  private String content(PDPage page) throws IOException {
    var marks = PageMarks.of(page);
    double width = page.getCropBox().getWidth() * MILLIMETRES;
    double height = page.getCropBox().getHeight() * MILLIMETRES;
    var xml = new StringBuilder(XML);
    xml.append("<ofd:Page ").append(SPACE).append("><ofd:Area><ofd:PhysicalBox>0 0 ");
    xml.append(number(width))
        .append(' ')
        .append(number(height))
        .append("</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\"")
        .append(id++)
        .append("\" Type=\"Body\">");
    for (Shape shape : marks.shapes()) {
      xml.append(shape(shape, width, height));
    }
    for (List<Letter> piece : pieces(marks.letters())) {
      xml.append(text(piece));
    }
    return xml.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
  }

  /// Letters that stand side by side on a line.
  private List<List<Letter>> pieces(List<Letter> letters) {
    var pieces = new ArrayList<List<Letter>>();
    for (Letter letter : letters) {
      Letter last = pieces.isEmpty() ? null : pieces.getLast().getLast();
      boolean beside =
          last != null
              && Math.abs(last.y() - letter.y()) < 0.5
              && Math.abs(last.size() - letter.size()) < 0.1
              && Math.abs(last.x() + last.wide() - letter.x()) < 0.2 * letter.size()
              && pieces.getLast().size() < most;
      if (beside) {
        pieces.getLast().add(letter);
      } else {
        pieces.add(new ArrayList<>(List.of(letter)));
      }
    }
    return pieces;
  }

  private String text(List<Letter> piece) {
    Letter first = piece.getFirst();
    Letter last = piece.getLast();
    double size = first.size() * MILLIMETRES;
    double left = first.x() * MILLIMETRES;
    double above = first.y() * MILLIMETRES - 0.88 * size;
    var text = new StringBuilder();
    var steps = new StringBuilder();
    for (int i = 0; i < piece.size(); i++) {
      text.append(piece.get(i).text());
      if (i > 0) {
        steps
            .append(i > 1 ? " " : "")
            .append(number((piece.get(i).x() - piece.get(i - 1).x()) * MILLIMETRES));
      }
    }
    String delta = piece.size() > 1 ? " DeltaX=\"" + steps + "\"" : "";
    return "<ofd:TextObject ID=\"%d\" Boundary=\"%s %s %s %s\" Font=\"2\" Size=\"%s\"><ofd:TextCode X=\"0\" Y=\"%s\"%s>%s</ofd:TextCode></ofd:TextObject>"
        .formatted(
            id++,
            number(left),
            number(above),
            number((last.x() + last.wide()) * MILLIMETRES - left),
            number(1.15 * size),
            number(size),
            number(0.88 * size),
            delta,
            Markup.escaped(text.toString()));
  }

  private String shape(Shape shape, double width, double height) {
    var steps = new StringBuilder();
    for (String step : shape.steps()) {
      List<String> words = List.of(step.split(" ", -1));
      steps.append(words.getFirst()).append(' ');
      for (String word : words.subList(1, words.size())) {
        steps.append(number(Double.parseDouble(word) * MILLIMETRES)).append(' ');
      }
    }
    return "<ofd:PathObject ID=\"%d\" Boundary=\"0 0 %s %s\" LineWidth=\"%s\"%s><ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>"
        .formatted(
            id++,
            number(width),
            number(height),
            number(Math.max(0.1, shape.thick() * MILLIMETRES)),
            shape.filled() ? " Stroke=\"false\" Fill=\"true\"" : "",
            steps.toString().strip());
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
