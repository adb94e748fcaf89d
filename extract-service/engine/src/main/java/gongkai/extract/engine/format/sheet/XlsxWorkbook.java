package gongkai.extract.engine.format.sheet;

import gongkai.extract.engine.format.InputFormat.Refusal;
import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.format.pack.Relationships;
import gongkai.extract.engine.format.pack.XmlElement;
import gongkai.extract.engine.format.pack.XmlParts;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Document.Caveat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An XLSX: the sheets that are shown, in their order.
public final class XlsxWorkbook {

  private final XmlParts parts;
  private final List<String> strings = new ArrayList<>();
  private final List<Integer> formats = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Caveat> hidden = new ArrayList<>();
  private Displayed displayed = new Displayed(false);

  /// Whether whoever opens the file is to calculate all formulas: then a stored 0 may stand for no
  /// result at all, as programs write it that cannot calculate.
  private boolean isUncalculated;

  /// A workbook of these parts.
  public XlsxWorkbook(XmlParts parts) {
    this.parts = parts;
  }

  /// What the shown sheets hold, one after the other; empty when there is no workbook.
  public Optional<List<Block>> blocks() throws TooLarge, Refusal {
    String main = Relationships.of(parts, "").byKind("officeDocument").orElse("xl/workbook.xml");
    Optional<XmlElement> workbook = parts.root(main);
    if (workbook.isEmpty()) {
      return Optional.empty();
    }
    Relationships related = Relationships.of(parts, main);
    displayed = new Displayed(isFrom1904(workbook.get()));
    isUncalculated =
        workbook.get().child("calcPr").filter(calc -> isOn(calc, "fullCalcOnLoad")).isPresent();
    readStyles(part(related, "styles"));
    readStrings(part(related, "sharedStrings"));
    var blocks = new ArrayList<Block>();
    for (XmlElement list : workbook.get().children("sheets")) {
      for (XmlElement sheet : list.children("sheet")) {
        boolean shown = sheet.attribute("state").filter(s -> !s.equals("visible")).isEmpty();
        Optional<String> name = sheet.attribute("id").flatMap(related::byId);
        String title = sheet.attribute("name").orElse("Sheet");
        if (!shown) {
          hidden.add(new Caveat.Hidden("工作表“%s”".formatted(title)));
        } else if (name.isPresent()) {
          Optional<XmlElement> root = parts.root(name.get());
          if (root.isPresent()) {
            SheetGrid grid = sheet(title, root.get());
            blocks.addAll(grid.blocks());
            grid.hidden().map(Caveat.Hidden::new).ifPresent(hidden::add);
          }
        }
      }
    }
    return Optional.of(blocks);
  }

  /// What the workbook hides, and is not read.
  public List<Caveat> hidden() {
    return hidden;
  }

  private Optional<XmlElement> part(Relationships related, String kind) throws TooLarge, Refusal {
    Optional<String> name = related.byKind(kind);
    return name.isPresent() ? parts.root(name.get()) : Optional.empty();
  }

  private static boolean isFrom1904(XmlElement workbook) {
    return workbook
        .child("workbookPr")
        .flatMap(properties -> properties.attribute("date1904"))
        .filter(on -> on.equals("1") || on.equals("true"))
        .isPresent();
  }

  private void readStyles(Optional<XmlElement> styles) {
    styles
        .flatMap(root -> root.child("numFmts"))
        .ifPresent(list ->
            list.children("numFmt")
                .forEach(format ->
                    codes.put(
                        format.number("numFmtId").orElse(-1),
                        format.attribute("formatCode").orElse(""))));
    styles
        .flatMap(root -> root.child("cellXfs"))
        .ifPresent(list ->
            list.children("xf").forEach(xf -> formats.add(xf.number("numFmtId").orElse(0))));
  }

  private void readStrings(Optional<XmlElement> root) {
    root.ifPresent(list -> list.children("si").forEach(item -> strings.add(text(item))));
  }

  /// The text of a string, without the readings above it; what is raised or struck out stands
  /// apart.
  private static String text(XmlElement item) {
    var text = new StringBuilder();
    for (XmlElement child : item.children()) {
      if (child.is("t")) {
        text.append(child.text());
      } else if (child.is("r")) {
        String piece = child.child("t").map(XmlElement::text).orElse("");
        boolean apart =
            child
                .child("rPr")
                .filter(properties ->
                    properties.flag("strike").orElse(false)
                        || properties
                            .value("vertAlign")
                            .filter(v -> !v.equals("baseline"))
                            .isPresent())
                .isPresent();
        text.append(apart ? " " + piece + " " : piece);
      }
    }
    return unescaped(text.toString());
  }

  /// `_x000D_` stands for the character of that number.
  private static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    var plain = new StringBuilder();
    int from = 0;
    while (at >= 0) {
      boolean escape = at + 7 <= text.length() && text.charAt(at + 6) == '_';
      String code = escape ? text.substring(at + 2, at + 6) : "";
      if (escape && code.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
        plain.append(text, from, at).append((char) Integer.parseInt(code, 16));
        from = at + 7;
      }
      at = text.indexOf("_x", Math.max(from, at + 1));
    }
    return plain.append(text, from, text.length()).toString().replace("\r", "");
  }

  private SheetGrid sheet(String name, XmlElement root) throws TooLarge {
    var grid = new SheetGrid(name);
    for (XmlElement columns : root.children("cols")) {
      for (XmlElement column : columns.children("col")) {
        boolean noWidth = column.attribute("width").filter(w -> w.equals("0")).isPresent();
        if (isOn(column, "hidden") || noWidth) {
          int first = column.number("min").orElse(1) - 1;
          grid.hideColumns(first, column.number("max").orElse(first + 1) - 1);
        }
      }
    }
    boolean zerosShown =
        root.child("sheetViews")
            .flatMap(views -> views.child("sheetView"))
            .flatMap(view -> view.attribute("showZeros"))
            .filter(on -> on.equals("0") || on.equals("false"))
            .isEmpty();
    int row = -1;
    for (XmlElement data : root.children("sheetData")) {
      for (XmlElement each : data.children("row")) {
        row = each.number("r").map(r -> r - 1).orElse(row + 1);
        boolean flat = each.attribute("ht").filter(h -> h.equals("0")).isPresent();
        if (isOn(each, "hidden") || flat) {
          grid.hideRow(row);
        }
        readRow(grid, each, row, zerosShown);
      }
    }
    for (XmlElement merged : root.children("mergeCells")) {
      for (XmlElement each : merged.children("mergeCell")) {
        CellRange.of(each.attribute("ref").orElse(""))
            .ifPresent(r -> grid.merge(r.top(), r.left(), r.bottom(), r.right()));
      }
    }
    return grid;
  }

  private void readRow(SheetGrid grid, XmlElement row, int number, boolean zerosShown)
      throws TooLarge {
    int column = -1;
    for (XmlElement cell : row.children("c")) {
      int next = column + 1;
      column = cell.attribute("r").flatMap(CellRange::of).map(CellRange::left).orElse(next);
      String text = shown(cell);
      boolean isZero = !zerosShown && cell.child("v").filter(v -> v.text().equals("0")).isPresent();
      grid.put(number, column, isZero ? "" : text);
    }
  }

  private String shown(XmlElement cell) {
    String value = cell.child("v").map(XmlElement::text).orElse("");
    return switch (cell.attribute("t").orElse("n")) {
      case "s" -> {
        int index = parse(value);
        yield index >= 0 && index < strings.size() ? strings.get(index) : "";
      }
      case "inlineStr" -> cell.child("is").map(XlsxWorkbook::text).orElse("");
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "str", "e", "d" -> unescaped(value);
      default -> {
        Optional<XmlElement> formula = cell.child("f");
        yield formula.isPresent() && !isCalculated(value)
            ? "=" + formula.get().text() // which says that nobody has calculated it
            : value.isEmpty() ? "" : number(value, cell.number("s").orElse(0));
      }
    };
  }

  /// Whether a formula's stored value is the result of its calculation. Libraries that cannot
  /// calculate store 0 and ask whoever opens the file to do so; POI stores `0.0`, as nobody else
  /// writes a 0, and asks for nothing.
  private boolean isCalculated(String value) {
    return switch (value) {
      case "", "0.0" -> false;
      case "0" -> !isUncalculated;
      default -> true;
    };
  }

  private String number(String value, int style) {
    int index = style >= 0 && style < formats.size() ? formats.get(style) : 0;
    try {
      return displayed.number(Double.parseDouble(value), index, codes.getOrDefault(index, ""));
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private static int parse(String digits) {
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() < 10
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.parseInt(digits) : -1;
  }

  private static boolean isOn(XmlElement element, String attribute) {
    return element
        .attribute(attribute)
        .filter(on -> on.equals("1") || on.equals("true"))
        .isPresent();
  }
}
