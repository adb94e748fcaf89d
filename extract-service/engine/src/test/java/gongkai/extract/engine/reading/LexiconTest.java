package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Row;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final TableLabels REQUESTS = labels("requests");
  private static final TableLabels PROACTIVE = labels("proactive");

  private static TableLabels labels(String table) {
    return TableLabels.of(Form2021.FORM.table(table).orElseThrow());
  }

  @Test
  void everyOfficialWordingMeansItself() {
    for (FormTable table : Form2021.FORM.tables().subList(0, 2)) {
      TableLabels labels = TableLabels.of(table);
      for (Row row : table.rows()) {
        Optional<Lexicon.Match<Row>> match = labels.rows().like(Wording.of(row.wording()).body());
        assertEquals(Optional.of(row), match.map(Lexicon.Match::meaning));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2.其他法律法规禁止公开, refused.prohibitedByLaw",
    "2.其他法律行政止公开, refused.prohibitedByLaw",
    "1.本机关不掌屋相关政府信息, unavailable.notHeld",
    "四、结转下年度继续办埋, carriedForward",
    "1.信访投诉举报类申请, notProcessed.petition",
  })
  void aSlipOrAnAlteredWordIsRecognisedAndNoted(String printed, String row) {
    var match = REQUESTS.rows().like(Wording.of(printed).body()).orElseThrow();
    assertEquals(row, match.meaning().name());
    assertTrue(match.isAltered());
  }

  @Test
  void whatCouldBeEitherOfTwoIsNeither() {
    // one character away from both 制发 and 废止
    assertEquals(Optional.empty(), PROACTIVE.columns().like("本年制止件数"));
  }

  @Test
  void aSlipInAHeadingIsRecognised() {
    assertEquals("repealed", PROACTIVE.columns().like("本年度止件数").orElseThrow().meaning().name());
    assertEquals(
        "publicWelfareOrganization",
        REQUESTS.columns().like("社会组织").orElseThrow().meaning().name());
  }

  @Test
  void shortWordsAreNotGuessed() {
    assertEquals(Optional.empty(), PROACTIVE.rows().like("规则"));
    assertEquals(Optional.empty(), REQUESTS.rows().like("其它"));
  }
}
