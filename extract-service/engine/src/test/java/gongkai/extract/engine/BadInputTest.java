package gongkai.extract.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Printer;
import gongkai.extract.RejectionReason;
import gongkai.extract.form.Form2021;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad input is a result with a reason that people understand, never an exception, and soon.
class BadInputTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private static Reading extract(String name, byte[] bytes) {
    return assertTimeout(
        SOON, () -> Extractor.standard().extract(new Submission(name, bytes)), name);
  }

  private static Reading extract(String text) {
    return extract("x", text.getBytes(UTF_8));
  }

  private static Reading.Unreadable refused(byte[] bytes) {
    return assertInstanceOf(Reading.Unreadable.class, extract("x.html", bytes));
  }

  @Test
  void nothingIsEmpty() {
    assertEquals(RejectionReason.EMPTY, refused(new byte[0]).reason());
    assertEquals(RejectionReason.EMPTY, refused(" \r\n\t　".getBytes(UTF_8)).reason());
    assertEquals(RejectionReason.EMPTY, refused("\uFEFF".getBytes(UTF_8)).reason());
  }

  @ParameterizedTest
  @CsvSource({
    "'PK\u0003\u0004 a.html', ZIP",
    "'PK\u0003\u0004..........................mimetypeapplication/epub+zip', EPUB",
    "'{\\rtf1', RTF",
    "'Rar!\u001A\u0007', RAR",
  })
  void aFormatThatIsNotReadIsNamedByItsContent(String magic, String named) {
    Reading.Unreadable refused = refused((magic + "\0\0\0").getBytes(ISO_8859_1));
    assertEquals(RejectionReason.UNSUPPORTED_FORMAT, refused.reason());
    assertTrue(refused.message().contains(named), refused.message());
  }

  @Test
  void randomBytesAreNoText() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[40 + random.nextInt(20_000)];
      random.nextBytes(bytes);
      assertEquals(RejectionReason.UNSUPPORTED_FORMAT, refused(bytes).reason(), "seed " + seed);
    }
  }

  @Test
  void anotherTextIsToldWhatWasLookedFor() {
    Reading.Unreadable refused =
        assertInstanceOf(Reading.Unreadable.class, extract("关于召开会议的通知\n\n各科室：\n\n定于明天开会。"));
    assertEquals(RejectionReason.NOT_A_REPORT, refused.reason());
    assertTrue(refused.message().contains("标题"), refused.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"政府信息公开", "1", "\t", "|", "（", "1 ", "行政许可 ", "一、", "2023年", "<b>", "-", "。"})
  void aLineOfNearlyHalfAMillionCharactersIsNoTrouble(String piece) {
    String line = piece.repeat(490_000 / piece.length());
    extract(line);
    extract("行政许可" + line + "行政处罚");
    extract("<html><body><p>" + line);
    extract("<html><body><table><tr><td>" + line + "</td><td>1</td></tr></table>");
    extract("| a | b |\n|---|---|\n| 行政许可 | " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0\n",
        "总计\n",
        "其他\n",
        "某某\n",
        "行政许可\n",
        "一、总体情况\n",
        "a\tb\n",
        "|1|2|\n",
        "行政复议\n结果维持\n"
      })
  void aHundredThousandLinesAreNoTrouble(String line) {
    extract(line.repeat(100_000));
    extract("行政许可\n规章\n" + line.repeat(100_000));
    extract("一、本年新收政府信息公开申请数量\n" + line.repeat(100_000) + "0\n");
    extract("行政复议\n行政诉讼\n结果维持\n" + line.repeat(100_000) + "0\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<table><tr><td>",
        "<table><tr><td>x</td><td>",
        "<b>",
        "<p><span>",
        "<ul><li>",
        "<table>",
        "<tr>",
        "<form>",
        "<a>"
      })
  void deepNestingIsNoTrouble(String tag) {
    extract("<html><body>" + tag.repeat(10_000) + "行政许可");
  }

  @Test
  void absurdSpansAreNoTrouble() {
    String row = "<tr><td colspan=100000 rowspan=100000>行政许可</td><td>5</td></tr>";
    Reading reading = extract("<html><body><table>" + row.repeat(50) + "</table>");
    assertInstanceOf(Reading.Extracted.class, reading);
    extract(
        "<html><table><tr><td rowspan=99999999999 colspan=-3>规章</td><td colspan=x>1</td></tr></table>");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 公开, 字",
    "'<html><p>', 公开, 字",
    "'', '1\t', 字",
    "'', '公开\n', 行",
    "'<html>', '<b>', 标签",
    "'<html><table>', '<td>', 标签",
  })
  void whatIsNoReportByItsSizeIsTooLarge(String start, String piece, String what) {
    String text = start + piece.repeat(10_000_000 / piece.length());
    Reading.Unreadable refused = refused(text.getBytes(UTF_8));
    assertEquals(RejectionReason.TOO_LARGE, refused.reason());
    assertTrue(refused.message().contains(what), refused.message());
  }

  @Test
  void aTextOfMoreFiguresThanAnyReportHasIsTooLarge() {
    String text = "青石县2023年政府信息公开工作年度报告\n\n一、总体情况\n\n" + "收到申请1件，".repeat(20_000) + "\n\n";
    Reading.Unreadable refused = refused(text.getBytes(UTF_8));
    assertEquals(RejectionReason.TOO_LARGE, refused.reason());
    assertTrue(refused.message().contains("20000"), refused.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0316\u0301", "\u2F00\u0316\u0301", "亿", "》收到依申请公开1件"})
  void whatTakesTheSquareOfItsLengthElsewhereIsReadSoon(String piece) {
    String title = "市教育局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n共1";
    String rows = "\n\n三、收到和处理政府信息公开申请情况\n\n一、本年新收政府信息公开申请数量\n";
    String text = piece.repeat(400_000 / piece.length());
    extract(title + text + rows + text + "重复申请\n1\n");
  }

  @Test
  void aTableOfFortyThousandRowsIsTooLarge() {
    String table = "<table>" + "<tr><td>某<td>5".repeat(40_000) + "</table>";
    assertEquals(RejectionReason.TOO_LARGE, refused(table.getBytes(UTF_8)).reason());
  }

  @Test
  void nulsInATextAreLeftOut() {
    String text =
        new Printer(
                MadeUpReport.plain(Facts.random(Form2021.FORM, new Random(1))),
                Printer.Layout.TABS,
                new Random(1),
                false)
            .print();
    Reading reading = extract(text.replace("总体情况\n", "总体情况\n\0\0\0"));
    assertInstanceOf(Reading.Extracted.class, reading);
  }
}
