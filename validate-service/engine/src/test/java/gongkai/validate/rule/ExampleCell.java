package gongkai.validate.rule;

import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Source;
import java.math.BigDecimal;
import java.util.Optional;

/// A cell in the notation of {@link Example}.
final class ExampleCell {

  private ExampleCell() {}

  static CellValue of(String printed) {
    return switch (printed) {
      case "-" -> CellValue.dash(ExampleReport.SOMEWHERE);
      case "_" -> CellValue.blank(ExampleReport.SOMEWHERE);
      case "?" -> CellValue.illegible(Optional.of(ExampleReport.SOMEWHERE), "看不清");
      case "x" -> CellValue.absent();
      default -> marked(printed.charAt(0), printed);
    };
  }

  /// A number that was read from other words than itself: 251000 from `251000元`.
  static CellValue printed(String number, String words) {
    return CellValue.read(new BigDecimal(number), Source.inText(words, 1, 0));
  }

  private static CellValue marked(char mark, String printed) {
    return switch (mark) {
      case '~' ->
          CellValue.inferred(new BigDecimal(printed.substring(1)), Optional.empty(), "由等式推得");
      case '=' ->
          new CellValue(
              Optional.of(new BigDecimal(printed.substring(1))),
              CellState.CORRECTED,
              Optional.empty(),
              Optional.of("对照原件改正"));
      default -> CellValue.read(new BigDecimal(printed), ExampleReport.SOMEWHERE);
    };
  }
}
