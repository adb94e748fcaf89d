package gongkai.extract.engine.format.word;

import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.format.word.TableDraft.DraftCell;
import gongkai.extract.engine.format.word.TableDraft.Merge;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Place;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/// The paragraphs and tables of a DOC in the order of its text. Its cells know no columns, only
/// where their edges are drawn.
public final class DocBody {

  private static final int MOST_BLOCKS = 100_000;

  /// Tables deeper in tables than this are no writing of a person.
  private static final int DEEPEST = 20;

  /// The level of the outline that stands for body text.
  private static final int BODY_TEXT = 9;

  private final DocText text = new DocText();
  private final DocNumbering numbering = new DocNumbering();
  private int paragraphs;
  private int tables;

  /// The blocks of a document; those of its text boxes, which have no place in the text, follow.
  public List<Block> read(HWPFDocument document) throws TooLarge {
    var blocks = new ArrayList<Block>();
    walk(document.getRange(), 0, "", blocks);
    Range boxes = document.getMainTextboxRange();
    if (boxes.getEndOffset() > boxes.getStartOffset()) {
      walk(boxes, 0, "", blocks);
    }
    return blocks;
  }

  private void walk(Range range, int level, String path, List<Block> blocks) throws TooLarge {
    int count = range.numParagraphs();
    for (int i = 0; i < count; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.getTableLevel() > level && level < DEEPEST) {
        Table table = range.getTable(paragraph);
        blocks.addAll(table(table));
        i += Math.max(1, table.numParagraphs()) - 1;
      } else if (!paragraph.isTableRowEnd()) {
        paragraph(paragraph, path, blocks);
      }
      if (blocks.size() > MOST_BLOCKS) {
        throw new TooLarge("超过 %d 段".formatted(MOST_BLOCKS));
      }
    }
  }

  private void paragraph(Paragraph paragraph, String path, List<Block> blocks) {
    paragraphs++;
    boolean goesOn = text.add(paragraph) && path.isEmpty();
    if (goesOn) { // its end was deleted: the next paragraph goes on in it
      return;
    }
    String label = numbering.next(paragraph);
    String printed = RunningText.labelled(label, text.take());
    boolean heading = paragraph.getLvl() >= 0 && paragraph.getLvl() < BODY_TEXT;
    Place place = new Place.InFile(path + "p[" + paragraphs + "]");
    for (String line : path.isEmpty() ? printed.split("\n", -1) : new String[] {printed}) {
      if (!line.isBlank()) {
        blocks.add(new Block.Paragraph(line.strip(), place, heading));
      }
    }
  }

  private List<Block> table(Table table) throws TooLarge {
    var draft = new TableDraft();
    String path = "table[" + ++tables + "]";
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      draft.row();
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        int end = c;
        while (cell.isFirstMerged() && end + 1 < row.numCells() && isMergedInto(row, end + 1)) {
          end++;
        }
        TableCell last = row.getCell(end);
        String cellPath = path + "/row[" + (r + 1) + "]/cell[" + (c + 1) + "]";
        var content = new ArrayList<Block>();
        walk(cell, table.getTableLevel(), cellPath + "/", content);
        draft.cell(
            new DraftCell(
                c,
                end - c + 1,
                cell.getLeftEdge(),
                last.getLeftEdge() + last.getWidth(),
                merge(cell),
                content,
                new Place.InFile(cellPath)));
        c = end;
      }
    }
    return draft.blocksByEdges();
  }

  private static boolean isMergedInto(TableRow row, int column) {
    TableCell cell = row.getCell(column);
    return cell.isMerged() && !cell.isFirstMerged();
  }

  private static Merge merge(TableCell cell) {
    return cell.isFirstVerticallyMerged()
        ? Merge.FIRST
        : cell.isVerticallyMerged() ? Merge.CONTINUED : Merge.NONE;
  }
}
