package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.engine.grid.Place;
import gongkai.extract.report.Letter;
import gongkai.extract.report.ReadingDoubt;
import gongkai.extract.report.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Title, year, signature and letter.
class OpeningAndClosingTest {

  private static List<Line> lines(String... texts) {
    var lines = new ArrayList<Line>();
    Arrays.stream(texts)
        .forEach(text ->
            lines.add(
                new Line(
                    List.of(new Cell(text, 0, 1, new Place.InText(lines.size() + 1, 0))),
                    false,
                    false,
                    false,
                    lines.size())));
    return lines;
  }

  private static List<Integer> all(List<Line> lines) {
    return IntStream.range(0, lines.size()).boxed().toList();
  }

  private static Optional<TitleReader> title(String... texts) {
    List<Line> lines = lines(texts);
    return TitleReader.read(lines, all(lines), Document.Metadata.NONE);
  }

  @Test
  void aTitleNamedOnlyWhereTheReportIsPresentedIsTheTitle() {
    assertEquals(
        "青石镇人民政府2022年政府信息公开工作年度报告",
        title("根据《条例》规定，现公布青石镇人民政府2022年政府信息公开工作年度报告。数据自2022年1月1日起。").orElseThrow().title());
    assertEquals("2023年度政府信息公开年度报告", title("按照要求，现将我局2023年度政府信息公开年度报告公布如下。").orElseThrow().title());
    assertTrue(title("我局认真落实2022年政府信息公开工作年度报告提出的措施。").isEmpty());
  }

  @Test
  void theLastStepOfASitesPathIsNoTitleWhereALineBelowNamesTheYear() {
    assertEquals(
        "青石镇人民政府2022年政府信息公开工作年度报告",
        title("首页", "信息公开", "政府信息公开年报", "青石镇人民政府2022年政府信息公开工作年度报告").orElseThrow().title());
  }

  private static Closing closing(String... texts) {
    List<Line> lines = lines(texts);
    return Closing.read(lines, all(lines));
  }

  @Test
  void aTitleOnTwoLinesIsJoined() {
    assertEquals(
        "青石县人民政府2022 年政府信息公开工作年度报告", title("青石县人民政府", "2022 年政府信息公开工作年度报告").orElseThrow().title());
    assertEquals(
        "青石县水务局2022年政府信息公开工作年度报告", title("青石县水务局2022年政府信息公开", "工作年度报告").orElseThrow().title());
  }

  @ParameterizedTest
  @CsvSource({
    "青石县水务局2022年, 政府信息公开工作年度报告",
    "青石县水务局2022年度政府, 信息公开工作年度报告",
    "青石县水务局2022, 年政府信息公开工作年度报告",
    "青石县水务局2022, 政府信息公开工作年度报告",
    "青石县水务局关于2022年, 政府信息公开工作年度报告",
    "青石县水务局二〇二二年, 政府信息公开工作年度报告",
    "黑山旗, 2022年政府信息公开工作年度报告",
    "白水州, 2022年政府信息公开工作年度报告"
  })
  void aTitleIsJoinedWhereverItIsCut(String first, String second) {
    assertEquals(first + second, title("首页", first, second).orElseThrow().title());
  }

  @Test
  void aYearOfTheSiteAboveTheTitleIsNoPartOfIt() {
    assertEquals("政府信息公开工作年度报告", title("按年份查看", "2021年", "政府信息公开工作年度报告").orElseThrow().title());
  }

  @Test
  void whatASiteTellsOfADocumentIsNoTitle() {
    String report = "2022年青石镇政府信息公开工作年度报告";
    assertEquals(report, title("组配分类 政府信息公开年报", report).orElseThrow().title());
    assertEquals(report, title("标题" + report, report).orElseThrow().title());
    assertEquals(report, title("名　　称：" + report).orElseThrow().title());
    assertEquals(report, title("名  称: " + report + " 索 引 号: 0068/2023-7").orElseThrow().title());
  }

  @Test
  void aTitleWithMisreadCharactersIsTheTitle() {
    String misread = "青石县水务局2022年政府言息公于工作年度报告";
    assertEquals(misread, title("青石县水务局文件", misread).orElseThrow().title());
    assertTrue(title("青石县水务局2022年工作总结", "青石县水务局2022年度部门预算公开说明").isEmpty());
  }

  @Test
  void aTitleOnThreeLinesIsJoined() {
    assertEquals(
        "青石县人民政府2022年政府信息公开工作年度报告",
        title("青石县人民政府", "2022年", "政府信息公开工作年度报告").orElseThrow().title());
    assertEquals(
        "青石县人民政府2022年政府信息公开工作年度报告",
        title("青石县人民政府", "2022年政府信息公开工作", "年度报告").orElseThrow().title());
  }

  @Test
  void aSentenceIsNoTitle() {
    assertEquals(Optional.empty(), title("公布2022年政府信息公开工作年度报告是法定职责。"));
  }

  @ParameterizedTest
  @CsvSource({
    "青石县2022年政府信息公开工作年度报告, 2022",
    "青石县2022年度政府信息公开年报, 2022",
    "青石县二〇二二年政府信息公开工作年度报告, 2022",
    "青石县政府信息公开工作年度报告（2022）, 2022",
  })
  void theYearStandsInTheTitle(String title, int year) {
    assertEquals(Optional.of(year), YearReader.read(title(title), "", Optional.empty()).year());
  }

  @Test
  void aSlipInTheYearIsDoubtedAndThePeriodAsked() {
    YearReader year =
        YearReader.read(
            title("青石县202020年政府信息公开工作年度报告"), "统计期限为2020年1月1日至12月31日。", Optional.empty());
    assertEquals(Optional.of(2020), year.year());
    assertEquals(ReadingDoubt.Kind.YEAR_UNCLEAR, year.doubts().getFirst().kind());
  }

  @Test
  void withoutTitleAndPeriodTheYearIsTheOneBeforeTheSignature() {
    Optional<Signature> signature = closing("青石县人民政府", "2023年1月5日").signature();
    YearReader year = YearReader.read(Optional.empty(), "", signature);
    assertEquals(Optional.of(2022), year.year());
    assertTrue(year.doubts().isEmpty());
  }

  @Test
  void noYearAnywhereIsADoubt() {
    assertFalse(YearReader.read(Optional.empty(), "", Optional.empty()).doubts().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2024年2月19日",
    "2024 年 2 月 19 日",
    "二〇二四年二月十九日",
    "２０２４年２月１９日",
    "2024-02-19",
    "2024.2.19"
  })
  void aSignatureIsANameAndADate(String date) {
    Signature signature = closing("没有其他事项。", "青石县水务局（公章）", date).signature().orElseThrow();
    assertEquals(Optional.of("青石县水务局"), signature.signatory());
    assertEquals(Optional.of(LocalDate.of(2024, 2, 19)), signature.signedOn());
  }

  @Test
  void nameAndDateMayShareALine() {
    Signature signature = closing("没有其他事项。", "青石县水务局　　2024年2月19日").signature().orElseThrow();
    assertEquals(Optional.of("青石县水务局"), signature.signatory());
  }

  @Test
  void aDateInASentenceIsNoSignature() {
    assertEquals(Optional.empty(), closing("数据截至2024年2月19日。").signature());
    assertEquals(Optional.empty(), closing("本报告电子版自2024年2月19日起可查阅").signature());
  }

  @Test
  void anImpossibleDayIsNoDate() {
    assertEquals(Optional.empty(), Dates.last("2024年2月31日"));
  }

  @Test
  void aLetterHasNumberAddresseeAndDayOfIssue() {
    Closing closing = closing("以上。", "青石镇人民政府", "2022年1月12日", "青石镇党政办公室", "2022年1月13日印发");
    assertEquals(Optional.of(LocalDate.of(2022, 1, 13)), closing.printedOn());
    assertEquals(
        Optional.of(LocalDate.of(2022, 1, 12)), closing.signature().orElseThrow().signedOn());
    Letter letter =
        LetterReader.read(
                List.of("青政字〔2022〕8号", "青石镇人民政府关于报送2021年政府信息公开工作的报告", "县政府办："),
                title("青石镇人民政府关于报送2021年政府信息公开工作的报告"),
                closing.printedOn())
            .orElseThrow();
    assertEquals(Optional.of("青政字〔2022〕8号"), letter.documentNumber());
    assertEquals(Optional.of("县政府办"), letter.addressee());
  }

  @Test
  void anAddresseeUnderTheTitleMakesALetter() {
    String title = "青石县水利局2022年政府信息公开工作年度报告";
    var letter = LetterReader.read(List.of(title, "市政务公开办："), title(title), Optional.empty());
    assertEquals(Optional.of("市政务公开办"), letter.orElseThrow().addressee());
  }

  @Test
  void theAuthorAMenuAndWhatStandsAboveTheTitleAreNoAddressee() {
    String title = "青石县水利局2022年政府信息公开工作年度报告";
    for (var opening :
        List.of(
            List.of("市政务公开办：", title),
            List.of(title, "青石县水利局："),
            List.of(title, "政务公开专区："),
            List.of(title, "县政府办公室印发"))) {
      assertEquals(
          Optional.empty(),
          LetterReader.read(opening, title(title), Optional.empty()),
          opening + "");
    }
  }

  @Test
  void anOrdinaryReportIsNoLetter() {
    assertEquals(
        Optional.empty(),
        LetterReader.read(
            List.of("青石县2022年政府信息公开工作年度报告"), title("青石县2022年政府信息公开工作年度报告"), Optional.empty()));
  }
}
