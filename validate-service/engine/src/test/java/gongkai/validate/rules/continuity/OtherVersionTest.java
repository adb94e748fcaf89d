package gongkai.validate.rules.continuity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.report.CellAddress;
import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.Rule;
import gongkai.validate.rules.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Two publications of one institution for one year.
class OtherVersionTest {

  private static final Rule CONFLICT = new ConflictingReport();
  private static final Rule SILENT = new SilentChange();
  private static final String LICENCES = "proactive.licences.decisions";
  private static final String DIFFERENT = "%s 7\notherVersion %s 9\n".formatted(LICENCES, LICENCES);
  private static final String LATER = "published 2024-03-05\notherVersion published 2024-02-01\n";
  private static final String EARLIER = "published 2024-02-01\notherVersion published 2024-03-05\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "published 2024-03-05\n",
        "otherVersion published 2024-03-05\n",
        "published 2024-03-05\notherVersion published 2024-03-05\n",
        "title 年度报告（更正）\notherVersion title 年度报告（更正）\n"
      })
  void whereNobodyKnowsWhichCameFirstTheyConflict(String days) {
    assertEquals(Expected.VIOLATED, Judged.by(CONFLICT, DIFFERENT + days));
    assertEquals(Expected.HOLDS, Judged.by(SILENT, DIFFERENT + days));
  }

  @Test
  void theLaterOneChangedInSilence() {
    assertEquals(Expected.VIOLATED, Judged.by(SILENT, DIFFERENT + LATER));
    assertEquals(Expected.HOLDS, Judged.by(CONFLICT, DIFFERENT + LATER));
    assertEquals(Expected.HOLDS, Judged.by(SILENT, DIFFERENT + EARLIER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title 青川县人民政府2023年政府信息公开工作年度报告（更正）", "section 0 更正说明：原表有误，现予更正。"})
  void aCorrectionThatSaysSoIsNotSilent(String said) {
    assertEquals(Expected.HOLDS, Judged.by(SILENT, DIFFERENT + LATER + said));
    assertEquals(Expected.HOLDS, Judged.by(CONFLICT, DIFFERENT + said));
  }

  @Test
  void whatACorrectionReplacesCameFirstWhateverTheDays() {
    String corrected = DIFFERENT + LATER + "otherVersion title 年度报告（更正）\n";
    assertEquals(Expected.HOLDS, Judged.by(SILENT, corrected));
    assertEquals(Expected.HOLDS, Judged.by(CONFLICT, corrected));
  }

  @Test
  void bothNumbersOfThreeCellsAreToldAndTheOthersCounted() {
    Violated one = only(DIFFERENT);
    assertTrue(one.message().contains("本件为 7、另一件为 9"), one.message());
    assertFalse(one.message().contains("格不同"), one.message());
    var notation = new StringBuilder();
    var rows = List.of("granted", "partiallyGranted", "totalHandled", "newlyReceived");
    for (int i = 0; i < rows.size(); i++) {
      notation.append("requests.%s.total %d%n".formatted(rows.get(i), i + 1));
      notation.append("otherVersion requests.%s.total 9%n".formatted(rows.get(i)));
      Violated found = only(notation.toString());
      assertEquals(i + 1, found.cells().size());
      assertEquals(i == 3, found.message().contains("；共 4 格不同"), found.message());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"_", "-", "?", "x", "~9"})
  void onlyCellsThatBothPrintAreCompared(String cell) {
    assertEquals(
        Expected.HOLDS,
        Judged.by(CONFLICT, "%s 7\notherVersion %s %s".formatted(LICENCES, LICENCES, cell)));
    assertEquals(
        Expected.HOLDS,
        Judged.by(CONFLICT, "%s %s\notherVersion %s 7".formatted(LICENCES, cell, LICENCES)));
  }

  @Test
  void whatAPersonCorrectedIsComparedLikePrint() {
    Violated found = only("%s =7\notherVersion %s 9".formatted(LICENCES, LICENCES));
    assertEquals(List.of(new CellAddress(LICENCES)), found.cells());
  }

  @ParameterizedTest
  @CsvSource({
    "carrier transcript, 转换件",
    "otherVersion carrier transcript, 转换件",
    "doubt text-recognised, 转换件",
    "doubt cell-illegible proactive.licences.decisions, 转换件",
    "otherVersion doubt cell-illegible proactive.licences.decisions, 转换件",
    "doubt year-unclear, 是否为同一机关",
    "otherVersion doubt institution-unclear, 是否为同一机关"
  })
  void whereOneOfThemIsInDoubtSoIsTheFinding(String line, String said) {
    assertTrue(only(DIFFERENT).doubt().isEmpty());
    String doubt = only(DIFFERENT + line).doubt().orElseThrow();
    assertTrue(doubt.contains(said), doubt);
  }

  @Test
  void aDoubtAboutAnotherCellChangesNothing() {
    assertTrue(only(DIFFERENT + "doubt cell-illegible requests.granted.total").doubt().isEmpty());
  }

  private static Violated only(String notation) {
    var found = Judged.violations(CONFLICT, notation);
    assertEquals(1, found.size(), found.toString());
    return found.getFirst();
  }
}
