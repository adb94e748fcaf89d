package gongkai.extract.engine.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.Report;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Tables in which a converter wrote a merged cell once for each field that it covers.
class RepeatedCellsTest {

  private static Report read(String rows) {
    String text =
        """
        # 青石县2023年政府信息公开工作年度报告

        ## 二、主动公开政府信息情况

        |第二十条第（一）项|第二十条第（一）项|第二十条第（一）项|第二十条第（一）项|
        |-|-|-|-|
        |信息内容|本年制发件数|本年废止件数|现行有效件数|
        |规章|7|7|7|
        |第二十条第（五）项|第二十条第（五）项|第二十条第（五）项|第二十条第（五）项|
        """
            + rows;
    Reading reading = Extractor.standard().extract(new Submission("x.md", text.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading).report();
  }

  private static final String HEADING = "|信息内容|本年处理决定数量|本年处理决定数量|本年处理决定数量|\n";

  @Test
  void equalFiguresUnderOneHeadingAreOneFigure() {
    Report report = read(HEADING + "|行政许可|318|318|318|\n");
    assertEquals(
        Optional.of(new BigDecimal(318)),
        report.at(CellAddress.of("proactive", "licences", "decisions")).value());
  }

  @Test
  void equalFiguresUnderHeadingsOfTheirOwnAreSeveral() {
    Report report = read(HEADING);
    assertEquals(
        Optional.of(new BigDecimal(7)),
        report.at(CellAddress.of("proactive", "regulations", "inForce")).value());
  }

  @Test
  void differentFiguresUnderOneHeadingAreNotOne() {
    Report report = read(HEADING + "|行政许可|318|318|31|\n");
    assertEquals(
        CellState.ILLEGIBLE,
        report.at(CellAddress.of("proactive", "licences", "decisions")).state());
  }
}
