package gongkai.bench.rules.heldout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.FigureMaker;
import gongkai.bench.rules.FigureMaker.Size;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Office;
import gongkai.extract.engine.institution.Divisions;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScribeTest {

  private static final List<Draft> DRAFTS = new ArrayList<>();

  @BeforeAll
  static void write() {
    Size[] sizes = Size.values();
    for (int number = 0; number < 1300; number++) {
      var random = new Random(number);
      Office office = Institutions.ALL.get(number % Institutions.ALL.size());
      int year = 2019 + random.nextInt(6);
      Form form = Form.of(FormVersion.forYear(year));
      Size size = sizes[random.nextInt(sizes.length)];
      Figures figures = FigureMaker.make(office, year, form, size, random, null);
      DRAFTS.add(Scribe.write(office, year, figures, null, random, Set.of()));
    }
  }

  private static String text(Draft draft) {
    return draft.passages().stream()
        .flatMap(passage -> passage.lines().stream())
        .collect(Collectors.joining("\n", String.join("\n", draft.preface) + "\n", ""));
  }

  private static void agrees(String words, ToLongFunction<Figures> right) {
    Pattern pattern = Pattern.compile(words);
    int seen = 0;
    for (Draft draft : DRAFTS) {
      Matcher matcher = pattern.matcher(text(draft));
      while (matcher.find()) {
        seen++;
        assertEquals(
            right.applyAsLong(draft.figures), Long.parseLong(matcher.group(1)), matcher.group());
      }
    }
    assertTrue(seen > 15, words + " " + seen);
  }

  @Test
  void whatIsToldOfApplicationsIsWhatTheTableHas() {
    agrees("收到政府信息公开申请(\\d+)件", figures -> figures.request("newlyReceived", "total"));
    agrees("自然人(?:申请|提出)(\\d+)件", figures -> figures.request("newlyReceived", "naturalPerson"));
    agrees("上年结转(\\d+)件", figures -> figures.request("broughtForward", "total"));
    agrees("予以公开(?:的有)?(\\d+)件", figures -> figures.request("granted", "total"));
    agrees("部分公开(\\d+)件", figures -> figures.request("partiallyGranted", "total"));
    agrees("不予公开(\\d+)件", figures -> figures.group("refused"));
    agrees("无法提供(\\d+)件", figures -> figures.group("unavailable"));
    agrees("已办结的(\\d+)件", figures -> figures.request("totalHandled", "total"));
    agrees("下年度办理的有(\\d+)件", figures -> figures.request("carriedForward", "total"));
  }

  @Test
  void whatIsToldOfCasesAndDocumentsIsWhatTheTablesHave() {
    agrees("行政复议(\\d+)件", figures -> figures.get("reconsideration.total"));
    agrees(
        "行政诉讼(\\d+)件",
        figures ->
            figures.get("litigationDirect.total") + figures.get("litigationAfterReview.total"));
    agrees("制发行政规范性文件(\\d+)件", figures -> figures.get("proactive.normativeDocuments.issued"));
    agrees("废止行政规范性文件(\\d+)件", figures -> figures.get("proactive.normativeDocuments.repealed"));
    agrees("现行有效的行政规范性文件(\\d+)件", figures -> figures.get("proactive.normativeDocuments.inForce"));
    agrees("新制作规范性文件(\\d+)件", figures -> figures.get("proactive.normativeDocuments.made"));
  }

  @Test
  void nothingIsDeniedThatTheTablesHave() {
    for (Draft draft : DRAFTS) {
      String text = text(draft);
      Figures figures = draft.figures;
      boolean none = figures.request("newlyReceived", "total") == 0;
      assertTrue(none || !text.matches("(?s).*(没有收到|未收到任何)政府信息公开申请.*"), text);
      boolean open = figures.request("carriedForward", "total") > 0;
      assertFalse(open && text.matches("(?s).*(无结转|年内全部办结).*"), text);
      boolean asked = figures.get("reconsideration.total") > 0;
      assertFalse(asked && text.contains("未发生行政复议"), text);
    }
  }

  @Test
  void onlyTheNoticeOfTheYearIsCited() {
    for (Draft draft : DRAFTS) {
      String other = draft.year < 2021 ? "〔2021〕30号" : "〔2019〕60号";
      assertFalse(text(draft).contains(other), text(draft));
      assertFalse(text(draft).contains("第492号"), text(draft));
    }
  }

  @Test
  void theYearsAreTheReportsOwnAndTheOneAfterIt() {
    Pattern year = Pattern.compile("(20\\d\\d)年");
    for (Draft draft : DRAFTS) {
      Matcher matcher = year.matcher(text(draft));
      while (matcher.find()) {
        int said = Integer.parseInt(matcher.group(1));
        assertTrue(said == draft.year || said == draft.year + 1, text(draft));
      }
      assertTrue(draft.overview.getFirst().sentence("opening").contains(draft.year + "年"));
    }
  }

  @Test
  void aReportIsPublishedWithinItsLimit() {
    for (Draft draft : DRAFTS) {
      LocalDate limit = draft.office.limit(draft.year);
      draft.published.ifPresent(day -> assertFalse(day.isAfter(limit), day + " " + limit));
    }
  }

  @Test
  void aGovernmentTellsOfAppraisalReviewAndBlame() {
    for (Draft draft : DRAFTS) {
      if (draft.office.isGovernment()) {
        for (String word : List.of("考核", "社会评议", "责任追究|追究责任")) {
          assertTrue(Pattern.compile(word).matcher(text(draft)).find(), text(draft));
        }
      }
    }
  }

  @Test
  void feesAreToldWhereTheFormAsksForThemAndAreMultiplesOfTen() {
    Pattern amount = Pattern.compile("信息处理费[^。\\d]*(\\d+)元");
    for (Draft draft : DRAFTS) {
      assertEquals(draft.isNewForm(), text(draft).contains("信息处理费"), text(draft));
      Matcher matcher = amount.matcher(text(draft));
      while (matcher.find()) {
        assertEquals(0, Long.parseLong(matcher.group(1)) % 10);
      }
    }
  }

  @Test
  void whatMakesStocksUndecidedIsNotSaidByTheWay() {
    Pattern words = Pattern.compile("划转|接收|失效|到期|届满|口径|合并");
    for (Draft draft : DRAFTS) {
      assertFalse(words.matcher(text(draft)).find(), text(draft));
    }
  }

  @Test
  void aYearLaterItIsToldInOtherWords() {
    Draft before = DRAFTS.getFirst();
    Draft after =
        Scribe.write(
            before.office, before.year, before.figures, null, new Random(7), before.filling.used());
    assertNotEquals(before.sentence("opening"), after.sentence("opening"));
    assertNotEquals(before.sentence("open0"), after.sentence("open0"));
  }

  @Test
  void daysAreWrittenInChineseDigits() {
    assertEquals("二〇二四年一月三十日", Days.inWords(LocalDate.of(2024, 1, 30)));
    assertEquals("二〇二〇年十二月十一日", Days.inWords(LocalDate.of(2020, 12, 11)));
    assertEquals("二〇二三年十月九日", Days.inWords(LocalDate.of(2023, 10, 9)));
  }

  @Test
  void thereAreMoreThanSixtyBodiesInPlacesThatExist() {
    assertTrue(Institutions.ALL.size() > 60);
    assertEquals(
        Institutions.ALL.size(), Institutions.ALL.stream().map(Office::name).distinct().count());
    Pattern place = Pattern.compile("^(?:.+市(?=.+区$))?(.+?(?:省|自治区|自治州|自治县|县|市|区|旗))$");
    for (Office office : Institutions.ALL) {
      boolean high = office.isGovernment() || office.rank() == Office.Rank.DEPARTMENT;
      String of =
          high ? office.place() : office.place().replaceFirst("(?<=[县区市])[^县区市]+(?:镇|乡|街道)$", "");
      Matcher matcher = place.matcher(of);
      assertTrue(matcher.matches(), of);
      assertFalse(Divisions.bundled().named(matcher.group(1)).isEmpty(), of);
    }
  }

  @Test
  void thereAreMoreThanFiftySentencesThatOnlyLookWrong() {
    List<String> all =
        Stream.of(
                Honest.OPEN,
                Honest.APPLY,
                Honest.MANAGE,
                Honest.PLATFORM,
                Honest.OVERSEE,
                Honest.IMPROVEMENT,
                Honest.MATTERS)
            .flatMap(List::stream)
            .distinct()
            .toList();
    assertTrue(all.size() > 50, "" + all.size());
  }
}
