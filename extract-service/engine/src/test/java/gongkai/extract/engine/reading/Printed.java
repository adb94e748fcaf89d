package gongkai.extract.engine.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/// What was read of a row of a text, in a short notation: figures as they are, `~` before what was
/// inferred, `_` for a blank, `?` for what cannot be read and `!` for what is not there.
final class Printed {

  private Printed() {}

  /// The cells whose addresses start so, in the order of the form.
  static String of(String text, String row) {
    String report = "青石县林业局2023年政府信息公开工作年度报告\n" + text;
    Reading reading = Extractor.standard().extract(new Submission("x.txt", report.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading).report().cells().entrySet().stream()
        .filter(cell -> cell.getKey().path().startsWith(row + "."))
        .map(cell -> of(cell.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static String of(CellValue cell) {
    String value = cell.value().map(BigDecimal::toPlainString).orElse("");
    return switch (cell.state()) {
      case CellState.READ -> value;
      case CellState.INFERRED -> "~" + value;
      case CellState.BLANK -> "_";
      case CellState.DASH -> "-";
      case CellState.ILLEGIBLE -> "?";
      case CellState.ABSENT -> "!";
      default -> cell.state().name();
    };
  }
}
