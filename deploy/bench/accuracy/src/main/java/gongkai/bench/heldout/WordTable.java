package gongkai.bench.heldout;

import gongkai.bench.heldout.Grid.Field;
import gongkai.bench.heldout.Grid.Place;
import gongkai.bench.heldout.WordStyle.Lines;
import java.util.List;
import java.util.stream.IntStream;

/// Writes a table of a text processor's document.
final class WordTable {

  private static final int PORTRAIT = 8_900;
  private static final int LANDSCAPE = 13_900;

  private final WordStyle style;
  private final WordText text;
  private final Grid grid;
  private final int[] widths;

  WordTable(WordStyle style, WordText text, Grid grid) {
    this.style = style;
    this.text = text;
    this.grid = grid;
    int room = style.landscape() ? LANDSCAPE : PORTRAIT;
    int[] shares = shares(grid.columns());
    int all = IntStream.of(shares).sum();
    widths = IntStream.of(shares).map(share -> room * share / all).toArray();
  }

  private static int[] shares(int columns) {
    return switch (columns) {
      case 10 -> new int[] {8, 13, 34, 10, 10, 10, 10, 10, 10, 10};
      case 7 -> new int[] {36, 11, 11, 11, 11, 11, 11};
      default -> IntStream.generate(() -> 1).limit(columns).toArray();
    };
  }

  String xml() {
    var xml =
        new StringBuilder(
            "<w:tbl><w:tblPr><w:tblW w:w='5000' w:type='pct'/><w:jc w:val='center'/>");
    xml.append(borders()).append("<w:tblLayout w:type='fixed'/>");
    xml.append(
        "<w:tblCellMar><w:left w:w='40' w:type='dxa'/><w:right w:w='40' w:type='dxa'/></w:tblCellMar>");
    xml.append("</w:tblPr><w:tblGrid>");
    for (int width : widths) {
      xml.append("<w:gridCol w:w='").append(width).append("'/>");
    }
    xml.append("</w:tblGrid>");
    for (int row = 0; row < grid.rows().size(); row++) {
      xml.append(row(row));
    }
    return xml.append("</w:tbl>").toString();
  }

  private String borders() {
    var borders = new StringBuilder("<w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      boolean drawn =
          switch (style.lines()) {
            case ALL -> true;
            case OPEN -> !side.equals("left") && !side.equals("right");
            case THREE -> side.equals("top") || side.equals("bottom");
            case NONE -> false;
          };
      borders.append(
          "<w:%s w:val='%s' w:sz='4' w:space='0' w:color='000000'/>"
              .formatted(side, drawn ? "single" : "nil"));
    }
    return borders.append("</w:tblBorders>").toString();
  }

  private String row(int row) {
    var xml = new StringBuilder("<w:tr><w:trPr>");
    if (style.whole()) {
      xml.append("<w:cantSplit/>");
    }
    if (style.repeated() && row < grid.heads()) {
      xml.append("<w:tblHeader/>");
    }
    xml.append("</w:trPr>");
    for (Place place : grid.places(row)) {
      xml.append(cell(place, row));
    }
    return xml.append("</w:tr>").toString();
  }

  private String cell(Place place, int row) {
    Field field = place.field();
    int wide =
        IntStream.range(field.column(), field.column() + field.width()).map(i -> widths[i]).sum();
    var xml = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w='%d' w:type='dxa'/>".formatted(wide));
    if (field.width() > 1) {
      xml.append("<w:gridSpan w:val='").append(field.width()).append("'/>");
    }
    if (field.height() > 1) {
      xml.append(place.begins() ? "<w:vMerge w:val='restart'/>" : "<w:vMerge/>");
    }
    if (style.lines() == Lines.THREE && row == Math.max(0, grid.heads() - 1)) {
      xml.append(
          "<w:tcBorders><w:bottom w:val='single' w:sz='4' w:space='0' w:color='000000'/></w:tcBorders>");
    }
    xml.append("<w:vAlign w:val='center'/></w:tcPr>");
    boolean centred = field.entry() || field.column() + field.width() > 3 || row < grid.heads();
    String words = place.begins() ? field.text() : "";
    return xml.append(text.paragraph(words, centred ? "center" : "left", 0, style.tables()))
        .append("</w:tc>")
        .toString();
  }
}
