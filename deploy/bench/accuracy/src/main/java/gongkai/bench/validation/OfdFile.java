package gongkai.bench.validation;

import gongkai.bench.printers.Markup;
import gongkai.bench.printers.Zips;
import gongkai.bench.validation.Typeset.Line;
import gongkai.bench.validation.Typeset.Page;
import gongkai.bench.validation.Typeset.Stroke;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// An OFD (GB/T 33190) as two kinds of converter write it.
final class OfdFile {

  private static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final LocalDateTime THEN = LocalDateTime.of(2024, 1, 2, 3, 4);

  private final boolean letterwise;
  private int id = 100;

  private OfdFile(boolean letterwise) {
    this.letterwise = letterwise;
  }

  /// A line of text in an object, a stroke in an object.
  static byte[] linewise(Manuscript manuscript, Random random) {
    return new OfdFile(false).file(Typeset.pages(manuscript, OfdFile::ems, random));
  }

  /// Every letter in an object, all strokes of a page in one.
  static byte[] letterwise(Manuscript manuscript, Random random) {
    return new OfdFile(true).file(Typeset.pages(manuscript, OfdFile::ems, random));
  }

  private static double ems(String text) {
    return text.chars().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
  }

  private byte[] file(List<Page> pages) {
    var list = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      list.append(
          "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i + 20, i));
    }
    var zip = new Zips(THEN);
    zip.with(
        "OFD.xml",
        HEAD
            + "<ofd:OFD %s Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0f0d</ofd:DocID><ofd:Creator>Converter</ofd:Creator></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"
                .formatted(SPACE));
    zip.with(
        "Doc_0/Document.xml",
        HEAD
            + "<ofd:Document %s><ofd:CommonData><ofd:MaxUnitID>99999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>%s</ofd:Pages></ofd:Document>"
                .formatted(SPACE, list));
    zip.with(
        "Doc_0/PublicRes.xml",
        HEAD
            + "<ofd:Res %s BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"2\" FontName=\"宋体\" FamilyName=\"SimSun\"/></ofd:Fonts></ofd:Res>"
                .formatted(SPACE));
    for (int i = 0; i < pages.size(); i++) {
      zip.with("Doc_0/Pages/Page_" + i + "/Content.xml", HEAD + page(pages.get(i)));
    }
    return zip.bytes();
  }

  private String page(Page page) {
    var xml = new StringBuilder();
    xml.append(
        "<ofd:Page %s><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\"%d\" Type=\"Body\">"
            .formatted(SPACE, ++id));
    if (letterwise) {
      strokesAtOnce(page.strokes(), xml);
    } else {
      page.strokes().forEach(stroke -> stroke(stroke, xml));
    }
    for (Line line : page.lines()) {
      if (letterwise) {
        double x = line.x();
        for (int c : line.text().codePoints().toArray()) {
          String letter = Character.toString(c);
          text(new Line(x, line.y(), line.size(), letter), xml);
          x += ems(letter) * line.size();
        }
      } else {
        text(line, xml);
      }
    }
    return xml.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
  }

  private void text(Line line, StringBuilder xml) {
    if (line.text().isBlank()) {
      return;
    }
    var steps = new StringBuilder();
    for (int i = 0; i + 1 < line.text().length(); i++) {
      steps.append(i == 0 ? " DeltaX=\"" : " ");
      steps.append(number(ems(line.text().substring(i, i + 1)) * line.size()));
    }
    steps.append(steps.isEmpty() ? "" : "\"");
    double ascent = 0.86 * line.size();
    xml.append(
        "<ofd:TextObject ID=\"%d\" Boundary=\"%s %s %s %s\" Font=\"2\" Size=\"%s\"><ofd:FillColor Value=\"0 0 0\"/><ofd:TextCode X=\"0\" Y=\"%s\"%s>%s</ofd:TextCode></ofd:TextObject>"
            .formatted(
                ++id,
                number(line.x()),
                number(line.y() - ascent),
                number(ems(line.text()) * line.size() + 0.1),
                number(1.2 * line.size()),
                number(line.size()),
                number(ascent),
                steps,
                Markup.escaped(line.text())));
  }

  private void stroke(Stroke stroke, StringBuilder xml) {
    double across = stroke.x2() - stroke.x1();
    double down = stroke.y2() - stroke.y1();
    xml.append(
        "<ofd:PathObject ID=\"%d\" Boundary=\"%s %s %s %s\" LineWidth=\"0.25\"><ofd:StrokeColor Value=\"0 0 0\"/><ofd:AbbreviatedData>M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>"
            .formatted(
                ++id,
                number(stroke.x1()),
                number(stroke.y1()),
                number(Math.max(0.25, across)),
                number(Math.max(0.25, down)),
                number(across),
                number(down)));
  }

  private void strokesAtOnce(List<Stroke> strokes, StringBuilder xml) {
    if (strokes.isEmpty()) {
      return;
    }
    var path = new StringBuilder();
    for (Stroke s : strokes) {
      path.append(
          "M %s %s L %s %s "
              .formatted(number(s.x1()), number(s.y1()), number(s.x2()), number(s.y2())));
    }
    xml.append(
        "<ofd:PathObject ID=\"%d\" Boundary=\"0 0 210 297\" LineWidth=\"0.18\"><ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>"
            .formatted(++id, path.toString().strip()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
