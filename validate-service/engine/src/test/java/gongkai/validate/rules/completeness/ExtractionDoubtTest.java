package gongkai.validate.rules.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rules.Judged;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How what was not read with certainty is put before a person: once, together, and never as a
/// failure.
class ExtractionDoubtTest {

  private static final ExtractionDoubt RULE = new ExtractionDoubt();
  private static final String GRANTED = "requests.granted.total";
  private static final String PARTLY = "requests.partiallyGranted.total";
  private static final String LICENCES = "proactive.licences.decisions";

  @Test
  void doubtsOfOneKindAboutOneTableAreOneFinding() {
    var found =
        Judged.violations(
            RULE,
            "doubt cell-illegible %s 甲格看不清。\ndoubt cell-illegible %s 乙格看不清。\ndoubt cell-illegible %s 丙格看不清。"
                .formatted(PARTLY, GRANTED, LICENCES));
    assertEquals(List.of("甲格看不清。乙格看不清。", "丙格看不清。"), found.stream().map(Violated::message).toList());
    assertEquals(List.of(GRANTED, PARTLY), cells(found.getFirst()), "in the form's order");
    assertEquals(List.of(LICENCES), cells(found.getLast()));
    assertEquals(2, found.stream().map(Violated::subject).distinct().count());
  }

  @Test
  void ofManyDoubtsThreeAreToldAndTheOthersCounted() {
    assertEquals("第1处。第2处。第3处。", only(doubts(3)).message());
    assertEquals("第1处。第2处。第3处。另有 2 处类似。", only(doubts(5)).message());
  }

  @Test
  void theSameIsNotSaidTwice() {
    assertEquals("一处。", only("doubt text-lost - 一处。\ndoubt text-lost - 一处。").message());
  }

  @Test
  void everyoneIsADoubt() {
    var found =
        Judged.violations(RULE, "doubt text-lost - 一处。\n%s ~3\n%s ?".formatted(GRANTED, LICENCES));
    assertEquals(3, found.size());
    assertTrue(found.stream().allMatch(each -> each.doubt().isPresent()), found.toString());
  }

  @Test
  void whatEverybodyShouldKnowIsNoWarning() {
    assertEquals(Severity.INFO, only("doubt text-recognised").atMost());
    assertEquals(Severity.INFO, only("doubt content-hidden").atMost());
    assertEquals(Severity.ERROR, only("doubt text-lost").atMost());
  }

  @Test
  void cellsThatADoubtNamesAreNotToldAgain() {
    var found = only("doubt cell-illegible %s 甲格看不清。\n%s ?".formatted(GRANTED, GRANTED));
    assertEquals("甲格看不清。", found.message());
    Violated other =
        Judged.violations(
                RULE,
                "doubt cell-illegible %s 甲格看不清。\n%s ?\n%s ~4".formatted(GRANTED, GRANTED, PARTLY))
            .getLast();
    assertEquals("cells/requests", other.subject());
    assertEquals(List.of(PARTLY), cells(other));
    assertTrue(other.message().contains("有 1 格看不清，或者是本系统按表内等式推算的"), other.message());
  }

  @Test
  void aDoubtIsSettledWhenAllItsCellsAreCorrected() {
    String doubt = "doubt column-lost %s,%s 丢了一列。\n".formatted(GRANTED, PARTLY);
    assertEquals(List.of(GRANTED, PARTLY), cells(only(doubt)));
    assertEquals(List.of(PARTLY), cells(only(doubt + GRANTED + " =0")));
    assertEquals(Expected.HOLDS, Judged.by(RULE, doubt + GRANTED + " =0\n" + PARTLY + " =0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "signatory 青川县政务服务管理局",
        "signatory 县政府办公室",
        "carrier transcript\nsignatory 青州县人民政府",
        "signed none",
        "form legacy\nyear 2017\nsignatory 剑阁县人民政府",
        "institution other county 青川县经济开发区管理委员会\nsignatory 剑阁县人民政府"
      })
  void aSignatureThatNoRuleSpeaksOfIsPutBeforeAPerson(String signed) {
    assertEquals("落款不同。", only("doubt signature-differs - 落款不同。\n" + signed).message());
  }

  @Test
  void aSignatureThatItsOwnRuleSpeaksOfIsNotToldTwice() {
    String doubt = "doubt signature-differs - 落款不同。\n";
    assertEquals(Expected.HOLDS, Judged.by(RULE, doubt + "signatory 剑阁县人民政府"));
    assertEquals(
        Expected.HOLDS,
        Judged.by(RULE, doubt + "institution department county 青川县财政局\nsignatory 青川县教育局"));
    assertEquals("看不清。", only(doubt + "signatory 剑阁县人民政府\ndoubt text-lost - 看不清。").message());
  }

  private static String doubts(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i -> "doubt text-lost - 第%d处。".formatted(i))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> cells(Violated found) {
    return found.cells().stream().map(CellAddress::path).toList();
  }

  private static Violated only(String notation) {
    var found = Judged.violations(RULE, notation);
    assertEquals(1, found.size(), found.toString());
    return found.getFirst();
  }
}
