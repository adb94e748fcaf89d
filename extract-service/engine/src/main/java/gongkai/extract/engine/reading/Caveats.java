package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Document;
import gongkai.extract.engine.grid.Document.Caveat;
import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.ReadingDoubt;
import gongkai.extract.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a document's reader may have missed, told as doubts.
final class Caveats {

  private static final int SECTIONS = 6;

  private Caveats() {}

  /// The doubts that a document's caveats give rise to. A picture that was not read is none where
  /// all tables were found, or outside of the report: it is a seal, a map, a group of people. What
  /// is hidden is none where nothing is missing: it is last year's figures, or somebody's sums.
  ///
  /// @param sections the report's sections
  /// @param first the block of the report's title
  /// @param last the block of its signature
  static List<ReadingDoubt> doubts(
      Document document, Tables tables, List<Section> sections, int first, int last) {
    boolean isWhole =
        tables.cells().values().stream()
            .map(CellValue::state)
            .noneMatch(state -> state == CellState.ABSENT);
    long found = sections.stream().mapToInt(Section::number).filter(n -> n > 0).distinct().count();
    var doubts = new ArrayList<ReadingDoubt>();
    for (Caveat caveat : document.caveats()) {
      switch (caveat) {
        case Caveat.Recognised(String where) ->
            doubts.add(
                doubt(ReadingDoubt.Kind.TEXT_RECOGNISED, where + "是图片，文字由识别得来，个别字可能有误；看不清的数字不采用。"));
        case Caveat.Hidden(String where) -> {
          if (!isWhole || found < SECTIONS) {
            doubts.add(
                doubt(
                    ReadingDoubt.Kind.CONTENT_HIDDEN, where + "在文件里是隐藏的，没有读取；如果属于报告，请取消隐藏后重新上传。"));
          }
        }
        case Caveat.Unread(String where, int before) -> {
          if (!isWhole && (before < 0 || (before >= first && before <= last))) {
            doubts.add(doubt(ReadingDoubt.Kind.PICTURE_UNREAD, where + "是图片，没有读出；表格可能在图片里，请核对原件。"));
          }
        }
      }
    }
    return doubts;
  }

  private static ReadingDoubt doubt(ReadingDoubt.Kind kind, String message) {
    return new ReadingDoubt(kind, message, List.of(), Optional.empty());
  }
}
