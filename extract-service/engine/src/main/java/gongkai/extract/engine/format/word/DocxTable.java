package gongkai.extract.engine.format.word;

import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.format.pack.XmlElement;
import gongkai.extract.engine.format.word.TableDraft.DraftCell;
import gongkai.extract.engine.format.word.TableDraft.Merge;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Place;
import java.util.List;
import java.util.Optional;

/// One table of a DOCX: `gridSpan`, `vMerge`, rows and cells in content controls; rows and cells
/// that were deleted or are hidden are left out.
final class DocxTable {

  private final DocxBody body;
  private final String path;
  private final TableDraft draft = new TableDraft();
  private int rows;
  private int ordinal;
  private int column;
  private int left;

  /// The cell that is not yet complete: cells merged into it from the right may follow.
  private Optional<DraftCell> open = Optional.empty();

  DocxTable(DocxBody body, String path) {
    this.body = body;
    this.path = path;
  }

  List<Block> blocks() {
    return draft.blocks();
  }

  void rows(XmlElement parent) throws TooLarge {
    for (XmlElement child : parent.children()) {
      switch (child.name()) {
        case "tr" -> row(child);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(child);
        case "AlternateContent" -> {
          Optional<XmlElement> choice = DocxText.chosen(child);
          if (choice.isPresent()) {
            rows(choice.get());
          }
        }
        default -> {}
      }
    }
  }

  private void row(XmlElement row) throws TooLarge {
    rows++;
    Optional<XmlElement> properties = row.child("trPr");
    boolean gone =
        properties
            .filter(p -> p.child("del").isPresent() || p.flag("hidden").orElse(false))
            .isPresent();
    if (gone) {
      return;
    }
    draft.row();
    ordinal = 0;
    column = Math.max(0, properties.flatMap(p -> p.numberValue("gridBefore")).orElse(0));
    left = properties.flatMap(p -> p.child("wBefore")).flatMap(p -> p.number("w")).orElse(0);
    cells(row);
    close();
  }

  private void cells(XmlElement parent) throws TooLarge {
    for (XmlElement child : parent.children()) {
      switch (child.name()) {
        case "tc" -> cell(child);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> cells(child);
        default -> {}
      }
    }
  }

  private void cell(XmlElement cell) throws TooLarge {
    Optional<XmlElement> properties = cell.child("tcPr");
    if (properties.flatMap(p -> p.child("cellDel")).isPresent()) {
      return;
    }
    ordinal++;
    int width =
        Math.clamp(
            properties.flatMap(p -> p.numberValue("gridSpan")).orElse(1),
            1,
            TableDraft.MOST_COLUMNS);
    int breadth =
        properties
            .flatMap(p -> p.child("tcW"))
            .filter(w -> w.attribute("type").filter("dxa"::equals).isPresent())
            .flatMap(w -> w.number("w"))
            .orElse(0);
    String cellPath = path + "/row[" + rows + "]/cell[" + ordinal + "]";
    boolean goesOn = merge(properties, "hMerge") == Merge.CONTINUED && open.isPresent();
    if (goesOn) {
      DraftCell before = open.orElseThrow();
      open =
          Optional.of(
              new DraftCell(
                  before.column(),
                  before.width() + width,
                  before.left(),
                  left + breadth,
                  before.merge(),
                  before.content(),
                  before.place()));
    } else {
      close();
      Place place = new Place.InFile(cellPath);
      Merge merge = merge(properties, "vMerge");
      List<Block> content = body.cell(cell, cellPath);
      open = Optional.of(new DraftCell(column, width, left, left + breadth, merge, content, place));
    }
    column += width;
    left += breadth;
  }

  private void close() throws TooLarge {
    if (open.isPresent()) {
      draft.cell(open.get());
    }
    open = Optional.empty();
  }

  private static Merge merge(Optional<XmlElement> properties, String name) {
    return properties
        .flatMap(p -> p.child(name))
        .map(m ->
            m.attribute("val").filter("restart"::equals).isPresent()
                ? Merge.FIRST
                : Merge.CONTINUED)
        .orElse(Merge.NONE);
  }
}
