package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.rules.FigureMaker.Size;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// What holds of the true reports of every set, whoever writes them.
@TestInstance(Lifecycle.PER_CLASS)
public abstract class AuthorChecks {

  private final Author author;
  private final List<Office> offices;
  private final String host;
  private final int least;
  private final List<String> accounts;
  private final List<Draft> drafts = new ArrayList<>();

  /// @param host the first sentence of section one that is told anew each year
  /// @param many how many reports are written
  /// @param least more often than this, each figure has to be told in them
  /// @param accounts what every government tells of, as patterns
  protected AuthorChecks(
      Author author,
      List<Office> offices,
      String host,
      int many,
      int least,
      List<String> accounts) {
    this.author = author;
    this.offices = offices;
    this.host = host;
    this.least = least;
    this.accounts = accounts;
    Size[] sizes = Size.values();
    for (int number = 0; number < many; number++) {
      var random = new Random(number);
      Office office = offices.get(number % offices.size());
      int year = 2019 + random.nextInt(6);
      Form form = Form.of(FormVersion.forYear(year));
      Size size = sizes[random.nextInt(sizes.length)];
      Figures figures = FigureMaker.make(office, year, form, size, random, null);
      drafts.add(author.write(office, year, figures, null, random, Set.of()));
    }
  }

  /// The reports.
  protected final List<Draft> drafts() {
    return drafts;
  }

  /// The text of a report, from its preface to section six.
  protected static String text(Draft draft) {
    return draft.passages().stream()
        .flatMap(passage -> passage.lines().stream())
        .collect(Collectors.joining("\n", String.join("\n", draft.preface) + "\n", ""));
  }

  /// Every number that is told in such words is the one that the tables have.
  protected final void agrees(String words, ToLongFunction<Figures> right) {
    Pattern pattern = Pattern.compile(words);
    int seen = 0;
    for (Draft draft : drafts) {
      Matcher matcher = pattern.matcher(text(draft));
      while (matcher.find()) {
        seen++;
        assertEquals(
            right.applyAsLong(draft.figures), Long.parseLong(matcher.group(1)), matcher.group());
      }
    }
    assertTrue(seen > least, words + " " + seen);
  }

  @Test
  void casesAndDocumentsAreAsManyAsTheTablesHave() {
    agrees("行政复议(\\d+)件", figures -> figures.get("reconsideration.total"));
    agrees(
        "行政诉讼(\\d+)件",
        figures ->
            figures.get("litigationDirect.total") + figures.get("litigationAfterReview.total"));
    agrees("制发行政规范性文件(\\d+)件", figures -> figures.get("proactive.normativeDocuments.issued"));
    agrees("新制作规范性文件(\\d+)件", figures -> figures.get("proactive.normativeDocuments.made"));
  }

  @Test
  void onlyTheNoticeOfTheYearIsCited() {
    for (Draft draft : drafts) {
      String other = draft.year < 2021 ? "〔2021〕30号" : "〔2019〕60号";
      assertFalse(text(draft).contains(other), text(draft));
      assertFalse(text(draft).contains("第492号"), text(draft));
    }
  }

  @Test
  void theYearsAreTheReportsOwnAndTheOneAfterIt() {
    Pattern year = Pattern.compile("(20\\d\\d)年");
    for (Draft draft : drafts) {
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
    for (Draft draft : drafts) {
      LocalDate limit = draft.office.limit(draft.year);
      draft.published.ifPresent(day -> assertFalse(day.isAfter(limit), day + " " + limit));
    }
  }

  @Test
  void aGovernmentTellsOfAppraisalReviewAndBlame() {
    for (Draft draft : drafts) {
      if (draft.office.isGovernment()) {
        for (String word : accounts) {
          assertTrue(Pattern.compile(word).matcher(text(draft)).find(), text(draft));
        }
      }
    }
  }

  @Test
  void feesAreToldWhereTheFormAsksForThemAndAreMultiplesOfTen() {
    Pattern amount = Pattern.compile("信息处理费[^。\\d]*(\\d+)元");
    for (Draft draft : drafts) {
      assertEquals(draft.isNewForm(), text(draft).contains("信息处理费"), text(draft));
      Matcher matcher = amount.matcher(text(draft));
      while (matcher.find()) {
        assertEquals(0, Long.parseLong(matcher.group(1)) % 10);
      }
    }
  }

  @Test
  void aYearLaterItIsToldInOtherWords() {
    Draft before = drafts.getFirst();
    Draft after =
        author.write(
            before.office, before.year, before.figures, null, new Random(7), before.filling.used());
    assertNotEquals(before.sentence("opening"), after.sentence("opening"));
    assertNotEquals(before.sentence(host), after.sentence(host));
  }

  @Test
  void everyBodyIsInAPlaceThatExists() {
    assertEquals(offices.size(), offices.stream().map(Office::name).distinct().count());
    Pattern place = Pattern.compile("^(?:.+市(?=.+区$))?(.+?(?:省|自治区|自治州|自治县|县|市|区|旗))$");
    for (Office office : offices) {
      boolean high = office.isGovernment() || office.rank() == Office.Rank.DEPARTMENT;
      String of =
          high ? office.place() : office.place().replaceFirst("(?<=[县区市])[^县区市]+(?:镇|乡|街道)$", "");
      Matcher matcher = place.matcher(of);
      assertTrue(matcher.matches(), of);
      assertFalse(Divisions.bundled().named(matcher.group(1)).isEmpty(), of);
    }
  }
}
