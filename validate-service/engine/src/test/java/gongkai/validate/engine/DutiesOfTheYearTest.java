package gongkai.validate.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.Finding;
import gongkai.validate.rule.ExampleReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a report owes in its text hangs on its year, whatever tables were printed.
class DutiesOfTheYearTest {

  private static final String ODD_FEE =
      """
      section 6 全年收取信息处理费137元。
      fact processingFee.amount 137 收取信息处理费137元 unit=元 section=6
      """;

  @Test
  void oldTablesInALaterYearDoNotExcuseAnOddFee() {
    assertEquals(
        List.of("processing-fee-step", "form-outdated"),
        found("form 2019\nyear 2022\nsigned 2023-01-20\n" + ODD_FEE));
  }

  @Test
  void oldTablesInALaterYearDoNotExcuseSilenceOfFees() {
    assertEquals(
        List.of("processing-fee-unstated", "form-outdated"),
        found("form 2019\nyear 2021\nsigned 2022-01-20\nsection 6 无。\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "form 2019\nyear 2022\nsection 6 本年度未收取信息处理费。\n",
        "form 2019\nyear 2022\nsection 6 没有发生依申请公开收费。\n",
        "form 2019\nyear 2020\nsection 6 无。\n",
        "form 2019\nyear none\nsection 6 无。\n",
        "form 2021\nyear 2020\nsection 6 无。\n",
        "form 2019\nyear 2022\ndoubt year-unclear\nsection 6 无。\n",
        "form 2019\nyear 2022\nsection 6 无。\nsection 0 统计期限自2020年1月1日起至2020年12月31日止。\n"
      })
  void whereNothingIsOwedOrTheYearIsOpenNothingIsSaidOfFees(String notation) {
    assertEquals(List.of(), ofFees(notation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "form 2019\nyear 2020\n",
        "form 2019\nyear none\n",
        "form 2021\nyear 2020\n",
        "form 2019\nyear 2022\ndoubt year-unclear\n",
        "form 2019\nyear 2022\nsection 0 统计期限自2020年1月1日起至2020年12月31日止。\n"
      })
  void theTariffIsNotHeldAgainstAYearBeforeIt(String notation) {
    assertEquals(List.of(), ofFees(notation + ODD_FEE));
  }

  @Test
  void whatIsSaidOfCellsHangsOnTheTablesThatWerePrinted() {
    assertTrue(
        found(
                """
                form 2019
                year 2022
                proactive.normativeDocuments.disclosed 3
                proactive.normativeDocuments.totalDisclosed 2
                """)
            .contains("disclosed-total-below-new"));
  }

  private static List<String> ofFees(String notation) {
    return found(notation).stream().filter(rule -> rule.startsWith("processing-fee")).toList();
  }

  private static List<String> found(String notation) {
    return Validator.standard().validate(ExampleReport.report(notation), Neighbours.none()).stream()
        .map(Finding::rule)
        .toList();
  }
}
