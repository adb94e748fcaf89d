package gongkai.bench.rules.validation;

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ComposerTest {

  private static final List<Size> SIZES = List.of(Size.NONE, Size.FEW, Size.USUAL, Size.MANY);

  private static final List<Draft> DRAFTS = new ArrayList<>();

  @BeforeAll
  static void write() {
    for (int number = 0; number < 1200; number++) {
      var random = new Random(number);
      Office office = Roster.ALL.get(number % Roster.ALL.size());
      int year = 2019 + random.nextInt(6);
      Size size = SIZES.get(random.nextInt(SIZES.size()));
      Form form = Form.of(FormVersion.forYear(year));
      Figures figures = FigureMaker.make(office, year, form, size, random, null);
      DRAFTS.add(Composer.write(office, year, figures, null, random, Set.of()));
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
    assertTrue(seen > 20, words + " " + seen);
  }

  @Test
  void whatIsToldOfApplicationsIsWhatTheTableHas() {
    agrees("收到政府信息公开申请(\\d+)件", figures -> figures.request("newlyReceived", "total"));
    agrees("新收政府信息公开申请(\\d+)件", figures -> figures.request("newlyReceived", "total"));
    agrees("自然人申请(\\d+)件", figures -> figures.request("newlyReceived", "naturalPerson"));
    agrees("予以公开(\\d+)件", figures -> figures.request("granted", "total"));
    agrees("部分公开(\\d+)件", figures -> figures.request("partiallyGranted", "total"));
    agrees("不予公开(\\d+)件", figures -> figures.group("refused"));
    agrees("办结(\\d+)件", figures -> figures.request("totalHandled", "total"));
    agrees("继续办理(\\d+)件", figures -> figures.request("carriedForward", "total"));
  }

  @Test
  void whatIsToldOfCasesAndDocumentsIsWhatTheTablesHave() {
    agrees("行政复议(\\d+)件", figures -> figures.get("reconsideration.total"));
    agrees(
        "行政诉讼(\\d+)件",
        figures ->
            figures.get("litigationDirect.total") + figures.get("litigationAfterReview.total"));
    agrees("制发行政规范性文件(\\d+)件", figures -> figures.get("proactive.normativeDocuments.issued"));
    agrees("新制作规范性文件(\\d+)件", figures -> figures.get("proactive.normativeDocuments.made"));
  }

  @Test
  void nothingIsDeniedThatTheTablesHave() {
    for (Draft draft : DRAFTS) {
      String text = text(draft);
      Figures figures = draft.figures;
      assertFalse(
          text.matches("(?s).*(未收到|没有收到)政府信息公开申请.*")
              && figures.request("newlyReceived", "total") > 0,
          text);
      assertFalse(text.contains("没有结转下年度") && figures.request("carriedForward", "total") > 0, text);
      assertFalse(text.contains("没有行政复议案件") && figures.get("reconsideration.total") > 0, text);
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
      assertTrue(String.join("", draft.title).contains(draft.year + "年"));
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
        for (String word : List.of("考核", "社会评议", "追")) {
          assertTrue(text(draft).contains(word), text(draft));
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
  void aYearLaterItIsToldInOtherWords() {
    Draft before = DRAFTS.getFirst();
    Draft after =
        Composer.write(
            before.office, before.year, before.figures, null, new Random(7), before.filling.used());
    assertNotEquals(before.sentence("opening"), after.sentence("opening"));
    assertNotEquals(before.sentence("openly0"), after.sentence("openly0"));
  }

  @Test
  void daysAreWrittenInChineseDigits() {
    assertEquals("二〇二四年一月二十日", Composer.inWords(LocalDate.of(2024, 1, 20)));
    assertEquals("二〇二一年十二月三十一日", Composer.inWords(LocalDate.of(2021, 12, 31)));
    assertEquals("二〇二〇年三月十日", Composer.inWords(LocalDate.of(2020, 3, 10)));
  }

  @Test
  void thereAreMoreThanFortyBodiesInPlacesThatExist() {
    assertTrue(Roster.ALL.size() > 40);
    assertEquals(Roster.ALL.size(), Roster.ALL.stream().map(Office::name).distinct().count());
    Pattern place = Pattern.compile("^(?:.+市(?=.+区$))?(.+?(?:省|自治州|县|市|区))$");
    for (Office office : Roster.ALL) {
      String of =
          office.isGovernment() || office.rank() == Office.Rank.DEPARTMENT
              ? office.place()
              : office.place().replaceFirst("[^县区市]+(?:镇|乡|街道)$", "");
      Matcher matcher = place.matcher(of);
      assertTrue(matcher.matches(), of);
      assertFalse(Divisions.bundled().named(matcher.group(1)).isEmpty(), of);
    }
  }
}
