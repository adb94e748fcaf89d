package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.report.Institution;
import gongkai.extract.report.ReadingDoubt;
import gongkai.extract.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnplacedInstitutionTest {

  @Test
  void twoBodiesOfOneNameThatCannotBePlacedAreNotTakenForOne() {
    Institution one = read("鼓楼区人民政府", 2021).institution();
    Institution other = read("鼓楼区人民政府", 2022).institution();
    assertEquals(Optional.empty(), one.regionCode());
    assertEquals("鼓楼区人民政府", one.name());
    assertNotEquals(one.id(), other.id());
  }

  @Test
  void theDoubtIsSaid() {
    assertTrue(
        read("鼓楼区人民政府", 2021).doubts().stream()
            .anyMatch(doubt -> doubt.kind() == ReadingDoubt.Kind.INSTITUTION_UNCLEAR));
  }

  @Test
  void anotherSignatureIsADoubtOfItsOwn() {
    assertEquals(
        List.of(ReadingDoubt.Kind.SIGNATURE_DIFFERS),
        read("盂县人民政府", 2021, "夏县人民政府\n2022年1月20日").doubts().stream()
            .map(ReadingDoubt::kind)
            .filter(kind -> kind.name().matches("INSTITUTION.*|SIGNATURE.*"))
            .toList());
  }

  @Test
  void aPlacedBodyHasOneIdInEveryYear() {
    assertEquals(read("盂县人民政府", 2021).institution().id(), read("盂县人民政府", 2022).institution().id());
  }

  private static Report read(String institution, int year) {
    return read(institution, year, "");
  }

  private static Report read(String institution, int year, String signature) {
    String text =
        """
        %s%d年政府信息公开工作年度报告

        一、总体情况

        本年度按规定公开信息。

        二、主动公开政府信息情况

        行政规范性文件\t1\t0\t4

        三、收到和处理政府信息公开申请情况

        一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1
        二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0

        六、其他需要报告的事项

        没有其他事项。

        %s
        """
            .formatted(institution, year, signature);
    var reading =
        Extractor.standard()
            .extract(new Submission("报告.txt", text.getBytes(StandardCharsets.UTF_8)));
    return switch (reading) {
      case Reading.Extracted(Report report) -> report;
      case Reading.Unreadable(var reason, var message) ->
          throw new AssertionError(reason + ": " + message);
    };
  }
}
