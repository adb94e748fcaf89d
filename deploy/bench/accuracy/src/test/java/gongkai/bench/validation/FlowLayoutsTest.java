package gongkai.bench.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.printers.ReportLayout.Order;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowLayoutsTest {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  private static final List<ReportLayout> LAYOUTS =
      FlowLayouts.all().stream().filter(layout -> layout.missing().isEmpty()).toList();

  /// The first reports in each layout.
  private static final Map<ReportLayout, List<PrintedReport>> PRINTED =
      LAYOUTS.stream()
          .collect(
              Collectors.toMap(
                  layout -> layout,
                  layout ->
                      layout.printAll(
                          IntStream.range(0, 24).mapToObj(FlowLayoutsTest::order).toList())));

  private static Order order(int number) {
    return new Order(ValidationReports.numbered(number), new Random(number));
  }

  private static PrintedReport print(ReportLayout layout, int number) {
    return PRINTED.getOrDefault(layout, List.of()).get(number);
  }

  private static String text(PrintedReport printed) {
    return plain(printed.bytes()).replaceAll("(?<=\\d)</span><span [^>]*>(?=\\d)", "");
  }

  private static String plain(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException notUtf8) {
      return Charset.forName("GBK").decode(bytes.rewind()).toString();
    }
  }

  /// How often each number stands in a text, spans torn from one another joined again.
  private static Map<BigDecimal, Integer> numbers(String text) {
    var numbers = new HashMap<BigDecimal, Integer>();
    String joined = text.replaceAll("(?<=\\d),(?=\\d{3})", "");
    NUMBER
        .matcher(joined)
        .results()
        .forEach(found ->
            numbers.merge(new BigDecimal(found.group()).stripTrailingZeros(), 1, Integer::sum));
    return numbers;
  }

  @Test
  void everyLayoutPrintsEveryNumber() {
    for (ReportLayout layout : LAYOUTS) {
      for (int number = 0; number < 24; number++) {
        PrintedReport printed = print(layout, number);
        Map<BigDecimal, Integer> numbers = numbers(text(printed));
        Map<BigDecimal, Long> wanted =
            printed.cells().values().stream()
                .collect(
                    Collectors.groupingBy(BigDecimal::stripTrailingZeros, Collectors.counting()));
        int report = number;
        wanted.forEach((value, times) ->
            assertTrue(
                numbers.getOrDefault(value, 0) >= times,
                () -> layout.name() + " of " + report + " lacks " + value));
      }
    }
  }

  @Test
  void everyCellOfTheFormHoldsANumberOrIsEmpty() {
    for (ReportLayout layout : LAYOUTS) {
      for (int number = 0; number < 24; number++) {
        PrintedReport printed = print(layout, number);
        var cells = new HashSet<CellAddress>(printed.cells().keySet());
        cells.addAll(printed.empty());
        MadeUpReport report = ValidationReports.numbered(number);
        assertEquals(new HashSet<>(report.facts().form().addresses()), cells, layout.name());
      }
    }
  }

  @Test
  void everyLayoutPrintsTheLabelsOfTheForm() {
    for (ReportLayout layout : LAYOUTS) {
      String text = text(print(layout, 3)).replaceAll("<[^>]*>|\\s", "");
      assertTrue(text.contains("行政规范性文件") || text.contains("规范性文件"), layout.name());
      assertTrue(text.contains("行政诉讼"), layout.name());
    }
  }

  @Test
  void theSameNumberGivesTheSameFile() {
    for (ReportLayout layout : LAYOUTS) {
      Order order = order(5);
      byte[] again = layout.print(order.report(), order.random()).bytes();
      assertArrayEquals(print(layout, 5).bytes(), again, layout.name());
    }
  }

  @Test
  void aReportThatIsPrintedKeepsWhatItsTextSays() {
    for (ReportLayout layout : LAYOUTS) {
      MadeUpReport report = ValidationReports.numbered(7);
      String text = text(print(layout, 7)).replaceAll("<[^>]*>|\\s", "");
      String problems = report.narrative().problems().getLast();
      String start = problems.substring(0, Math.min(8, problems.length()));
      assertTrue(halfWidth(text).contains(halfWidth(start)), layout.name());
    }
  }

  private static String halfWidth(String text) {
    return text.replace('（', '(').replace('）', ')').replace('：', ':').replace('，', ',');
  }

  @Test
  void noTwoLayoutsShareAName() {
    var names = new HashSet<String>();
    FlowLayouts.all().forEach(layout -> assertTrue(names.add(layout.name()), layout.name()));
  }

  /// The other tests pass over layouts whose programs are missing; this one is skipped in sight.
  @Test
  void everyLayoutCanBePrintedHere() {
    FlowLayouts.all()
        .forEach(
            layout -> assumeTrue(layout.missing().isEmpty(), () -> layout.missing().orElse("")));
  }
}
