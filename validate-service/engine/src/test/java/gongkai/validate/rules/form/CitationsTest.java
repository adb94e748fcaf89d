package gongkai.validate.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.validate.rule.ExampleReport;
import gongkai.validate.rule.Outcome.Violated;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// How regulation and notice are cited, rightly and wrongly.
class CitationsTest {

  @TestFactory
  Stream<DynamicTest> theseAreInForce() {
    return Stream.of(
            "2023 依据《条例》(国务院令第711号,以下简称《条例》)编制",
            "2023 依据《条例》（国务院第711号令）和国办公开办函[2021]30号编制",
            "2023 依据《年度报告格式》（国办公开办函〔2021〕30号，原国办公开办函〔2019〕60号废止）编制",
            "2020 依据国办公开办函〔2019〕60号编制",
            "2023 按照《政府网站规定》（国办公开办函〔2019〕61号）整改",
            "2023 依据《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制",
            "2023 落实《优化营商环境条例》（国务院令第722号）",
            "2023 自国务院令第492号颁布、2019年修订以来，公开不断深入",
            "2023 依据《某省人民政府办公厅关于政府信息公开工作年度报告有关事项的通知》编制")
        .map(line -> test(line, 0));
  }

  @TestFactory
  Stream<DynamicTest> theseAreNot() {
    return Stream.of(
            "2023 依据《政府信息公开条例》（国务院令第492号）编制",
            "2023 依据《条例》（国务院第 492 号令）编制",
            "2019 依据《条例》（国务院令［2007］第492号）编制",
            "2021 按照公开为原则的要求，依据国办公开办函﹝2019﹞60号编制",
            "2022 依据国办公开办函(2019)60号编制",
            "2020 依据国办公开办函〔2021〕30号编制",
            "2023 依据《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2019〕60号）和国办公开办函〔2021〕30号编制",
            "2021 依据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》编制")
        .map(line -> test(line, 1));
  }

  private static DynamicTest test(String line, int accusations) {
    String[] part = line.split(" ", 2);
    String notation = "year %s\nsection 0 %s。".formatted(part[0], part[1]);
    return DynamicTest.dynamicTest(
        line,
        () ->
            assertEquals(
                accusations,
                new CitationOutdated()
                    .check(ExampleReport.facts(notation))
                    .filter(Violated.class::isInstance)
                    .count()));
  }
}
