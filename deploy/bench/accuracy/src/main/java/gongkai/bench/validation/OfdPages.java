package gongkai.bench.validation;

import gongkai.bench.printers.Markup;
import gongkai.bench.printers.Zips;
import gongkai.bench.validation.Sheet.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Writes pages as an OFD package (GB/T 33190), in millimetres.
final class OfdPages implements Face {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final double POINT = 25.4 / 72;
  private static final double ASCENT = 0.86;
  private static final int FONT = 2;

  private final boolean counted;
  private final String typeface;
  private int last = FONT;

  /// @param counted equal distances between characters are counted (`g 5 3.7`) instead of repeated
  /// @param typeface its name; it is not in the package
  OfdPages(boolean counted, String typeface) {
    this.counted = counted;
    this.typeface = typeface;
  }

  @Override
  public double advance(int codePoint) {
    return codePoint < 0x2000 ? 0.5 : 1;
  }

  byte[] write(List<Sheet> sheets, String title) {
    var pages = new StringBuilder();
    var contents = new LinkedHashMap<String, String>();
    for (int i = 0; i < sheets.size(); i++) {
      String place = "Pages/Page_" + i + "/Content.xml";
      pages.append(
          String.format(Locale.ROOT, "<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>", ++last, place));
      contents.put("Doc_0/" + place, page(sheets.get(i)));
    }
    Sheet first = sheets.getFirst();
    String box = "0 0 " + number(first.width() * POINT) + " " + number(first.height() * POINT);
    Zips zip =
        Settled.zip()
            .with("OFD.xml", HEAD + root(title))
            .with(
                "Doc_0/Document.xml",
                HEAD
                    + "<ofd:Document "
                    + NAMESPACE
                    + "><ofd:CommonData><ofd:MaxUnitID>"
                    + last
                    + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>"
                    + box
                    + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
                    + "</ofd:CommonData><ofd:Pages>"
                    + pages
                    + "</ofd:Pages></ofd:Document>")
            .with(
                "Doc_0/PublicRes.xml",
                HEAD
                    + "<ofd:Res "
                    + NAMESPACE
                    + " BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\""
                    + FONT
                    + "\" FontName=\""
                    + typeface
                    + "\" FamilyName=\""
                    + typeface
                    + "\"/></ofd:Fonts></ofd:Res>");
    contents.forEach((place, content) -> zip.with(place, HEAD + content));
    return zip.bytes();
  }

  private static String root(String title) {
    return "<ofd:OFD "
        + NAMESPACE
        + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo>"
        + "<ofd:DocID>6f1c0d3c9a7b4e57b0f0a2d1c4e88a31</ofd:DocID><ofd:Title>"
        + Markup.escaped(title)
        + "</ofd:Title><ofd:CreationDate>2024-01-15</ofd:CreationDate></ofd:DocInfo>"
        + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
  }

  private String page(Sheet sheet) {
    var xml = new StringBuilder("<ofd:Page ").append(NAMESPACE).append("><ofd:Area>");
    xml.append("<ofd:PhysicalBox>0 0 ").append(number(sheet.width() * POINT)).append(' ');
    xml.append(number(sheet.height() * POINT)).append("</ofd:PhysicalBox></ofd:Area>");
    xml.append("<ofd:Content><ofd:Layer ID=\"").append(++last).append("\" Type=\"Body\">");
    for (Mark mark : sheet.marks()) {
      switch (mark) {
        case Mark.Writing w -> write(w, xml);
        case Mark.Stroke s -> stroke(s, xml);
        case Mark.Fill f -> fill(f, xml);
        case Mark.Seal ignored -> {}
      }
    }
    return xml.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
  }

  private void write(Mark.Writing writing, StringBuilder xml) {
    double size = writing.size() * POINT;
    String text = writing.text();
    double top = writing.y() * POINT - ASCENT * size;
    xml.append("<ofd:TextObject ID=\"").append(++last).append("\" Boundary=\"");
    xml.append(box(writing.x() * POINT, top, width(text) * size, size * 1.15));
    xml.append("\" Font=\"").append(FONT).append("\" Size=\"").append(number(size));
    xml.append("\"><ofd:TextCode X=\"0\" Y=\"").append(number(ASCENT * size)).append('"');
    if (text.codePointCount(0, text.length()) > 1) {
      xml.append(" DeltaX=\"").append(deltas(text, size)).append('"');
    }
    xml.append('>').append(Markup.escaped(text)).append("</ofd:TextCode></ofd:TextObject>");
  }

  private String deltas(String text, double size) {
    List<String> each =
        text.codePoints()
            .limit(text.codePointCount(0, text.length()) - 1L)
            .mapToObj(c -> number(advance(c) * size))
            .toList();
    if (!counted) {
      return String.join(" ", each);
    }
    var groups = new ArrayList<String>();
    int from = 0;
    while (from < each.size()) {
      int to = from;
      while (to < each.size() && each.get(to).equals(each.get(from))) {
        to++;
      }
      groups.add(to - from > 1 ? "g " + (to - from) + " " + each.get(from) : each.get(from));
      from = to;
    }
    return String.join(" ", groups);
  }

  private void stroke(Mark.Stroke stroke, StringBuilder xml) {
    double x = Math.min(stroke.x1(), stroke.x2()) * POINT;
    double y = Math.min(stroke.y1(), stroke.y2()) * POINT;
    double wide = Math.abs(stroke.x2() - stroke.x1()) * POINT;
    double high = Math.abs(stroke.y2() - stroke.y1()) * POINT;
    xml.append("<ofd:PathObject ID=\"").append(++last).append("\" Boundary=\"");
    double pen = stroke.width() * POINT;
    xml.append(box(x - pen, y - pen, wide + 2 * pen, high + 2 * pen));
    xml.append("\" LineWidth=\"").append(number(pen));
    xml.append("\"><ofd:StrokeColor Value=\"0 0 0\"/><ofd:AbbreviatedData>M ");
    xml.append(number(pen)).append(' ').append(number(pen)).append(" L ");
    xml.append(number(pen + wide)).append(' ').append(number(pen + high));
    xml.append("</ofd:AbbreviatedData></ofd:PathObject>");
  }

  private void fill(Mark.Fill fill, StringBuilder xml) {
    String wide = number(fill.width() * POINT);
    String high = number(fill.height() * POINT);
    long shade = Math.round(fill.shade() * 255);
    xml.append("<ofd:PathObject ID=\"").append(++last).append("\" Boundary=\"");
    xml.append(number(fill.x() * POINT)).append(' ').append(number(fill.y() * POINT)).append(' ');
    xml.append(wide).append(' ').append(high).append("\" Stroke=\"false\" Fill=\"true\">");
    xml.append("<ofd:FillColor Value=\"" + shade + " " + shade + " " + shade + "\"/>");
    xml.append("<ofd:AbbreviatedData>M 0 0 L ").append(wide).append(" 0 L ").append(wide);
    xml.append(' ').append(high).append(" L 0 ").append(high);
    xml.append(" C</ofd:AbbreviatedData></ofd:PathObject>");
  }

  private static String box(double x, double y, double wide, double high) {
    return number(x) + " " + number(y) + " " + number(wide) + " " + number(high);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
