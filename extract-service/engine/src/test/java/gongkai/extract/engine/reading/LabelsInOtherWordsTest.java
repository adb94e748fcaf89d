package gongkai.extract.engine.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.report.AlteredWording;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Labels that do not read as on the form, and are none the less clear.
class LabelsInOtherWordsTest {

  private static final String OFFICIAL =
      """
      <h1>青石县2023年政府信息公开工作年度报告</h1>
      <table>
      <tr><td rowspan=3></td><td colspan=7>申请人情况</td></tr>
      <tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>
      <tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他</tr>
      <tr><td>一、本年新收政府信息公开申请数量<td>5<td>1<td>0<td>0<td>2<td>0<td>8</tr>
      <tr><td>（一）予以公开<td>4<td>1<td>0<td>0<td>0<td>0<td>5</tr>
      <tr><td>（二）部分公开（区分处理的，只计这一情形，不计其他情形）<td>1<td>0<td>0<td>0<td>2<td>0<td>3</tr>
      </table>
      """;

  private static Report read(String html) {
    Reading reading = Extractor.standard().extract(new Submission("x", html.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading).report();
  }

  private static List<String> altered(String official, String printed) {
    return read(OFFICIAL.replace(official, printed)).alteredWordings().stream()
        .map(AlteredWording::label)
        .toList();
  }

  @Test
  void theOfficialWordsAreNotAltered() {
    assertEquals(List.of(), read(OFFICIAL).alteredWordings());
  }

  @Test
  void aHeadingBetweenItsNeighboursIsTheirs() {
    assertEquals(List.of("requests.legalServiceInstitution"), altered("法律服务机构", "法律机构"));
    assertEquals(List.of("requests.researchInstitution"), altered("科研机构", "科研单位"));
    assertEquals(List.of(), altered("科研机构", "外地企业"));
  }

  @Test
  void aRowWithoutItsRemarkIsAltered() {
    assertEquals(
        List.of("requests.partiallyGranted"), altered("部分公开（区分处理的，只计这一情形，不计其他情形）", "部分公开"));
  }

  @Test
  void aRowWithAWordAddedIsReadAndAltered() {
    assertEquals(List.of("requests.granted"), altered("予以公开", "予以公开情况"));
    assertEquals(
        Optional.of(new BigDecimal(4)),
        read(OFFICIAL.replace("予以公开", "予以公开情况"))
            .at(CellAddress.of("requests", "granted", "naturalPerson"))
            .value());
  }

  @Test
  void aRowInOtherWordsBehindTheHeadingOfItsGroupIsReadAndAltered() {
    String row = "<tr><td>（五）不予处理：4.没有正当理由的大量反复申请<td>6<td>0<td>1<td>2<td>1<td>3<td>13</tr></table>";
    Report report = read(OFFICIAL.replace("</table>", row));
    assertEquals(
        Optional.of(new BigDecimal(13)),
        report.at(CellAddress.of("requests", "notProcessed.excessive", "total")).value());
    assertEquals(
        List.of("requests.notProcessed.excessive"),
        report.alteredWordings().stream().map(AlteredWording::label).toList());
  }

  @Test
  void aRowOfAnotherGroupIsNotTakenForOneOfTheGroupNamed() {
    String row = "<tr><td>（五）不予处理：1.属于国家机密<td>6<td>0<td>1<td>2<td>1<td>3<td>13</tr></table>";
    Report report = read(OFFICIAL.replace("</table>", row));
    assertEquals(
        Optional.empty(),
        report.at(CellAddress.of("requests", "refused.stateSecret", "total")).value());
  }
}
