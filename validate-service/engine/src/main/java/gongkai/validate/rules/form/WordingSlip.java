package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.extract.report.Institution;
import gongkai.extract.report.Section;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.TextSpan;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.Simplified;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// No doubled word or mark, no year of five digits, no other office's "we".
@RuleCard(
    name = "wording-slip",
    family = Family.FORM,
    severity = Severity.INFO,
    title = "文字有误",
    basis = "公布的年度报告应当准确（《政府信息公开条例》第六条）",
    explanation =
        """
        容易漏看的文字错误：重复的词（我局我局、政府信息政府信息，句首的“完善完善”）、多打了数字的年份（20223年、22023年、202020年、20232023年）、重复或相连的标点（。。、，，、，。），
        以及从别处抄来没有改的自称（乡镇、街道的报告里写“我局”，某局的报告里写“我镇”）。

        “我县”“我市”“我区”在所属单位的报告里说得通，不算；“工作工作人员”“目的的”“规范规范性文件”之类两个词相连的，不算；省略号和表格里的文字不看。
        由科室合署、名称不止一个的机关，自称难以判断，不作判断；自称与落款的机关相合的（镇的报告由某局落款，写“我局”），也不作判断。
        """,
    forms = {FormVersion.FORM_2019, FormVersion.FORM_2021, FormVersion.LEGACY},
    carrierMayLose = true,
    version = 6)
public final class WordingSlip implements Rule {

  private static final String LOCAL = "(?:我局(?![部面势限])|本局(?![部面势限])|我委(?![托员派])|我厅(?!堂))";
  private static final Pattern NOT_OF_TOWNSHIP = Pattern.compile(LOCAL);
  private static final Pattern NOT_OF_BUREAU =
      Pattern.compile("(?:我镇(?![街乡])|我乡(?![镇村])|我街道|我厅(?!堂)|我委(?![托员派]))");

  private static final Pattern LONG_YEAR =
      Pattern.compile("20(?<![\\d.]20)\\d{3,4}\\s*年|22(?<![\\d.,，]22)0\\d\\d\\s*年(?!检)");

  private static final Pattern DOUBLED_YEAR = Pattern.compile("(?<![\\d.])(20\\d\\d)\\1\\s*年");

  private static final List<Integer> NARRATIVE = List.of(1, 5, 6);

  private record Found(Section section, int start, int end) {

    String words() {
      return section.text().substring(start, end);
    }

    String around() {
      int from = Math.max(0, start - 6);
      return section.text().substring(from, Math.min(section.text().length(), end + 4)).strip();
    }

    TextSpan span() {
      return new TextSpan(section.number(), start, words());
    }
  }

  /// Sections two to four hold what is left of tables, and before the first heading stands what the
  /// page shows around the report: words and marks are looked for in the others only.
  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var outcomes = new ArrayList<Outcome>();
    for (Section section : facts.report().sections()) {
      String text = Simplified.of(section.text());
      if (NARRATIVE.contains(section.number())) {
        Doubled.words(text)
            .forEach(twice -> outcomes.add(slip("doubled-word", "词语重复", section, twice)));
        Doubled.marks(text)
            .forEach(twice -> outcomes.add(slip("doubled-mark", "标点重复", section, twice)));
        found(section, text, DOUBLED_YEAR)
            .map(found -> slip("year", "年份重复", found))
            .forEach(outcomes::add);
      }
      found(section, text, LONG_YEAR)
          .map(found -> slip("year", "年份多了数字", found))
          .forEach(outcomes::add);
    }
    stranger(facts).ifPresent(outcomes::add);
    return outcomes.isEmpty() ? Stream.of(Outcome.HELD) : outcomes.stream();
  }

  private static Stream<Found> found(Section section, String text, Pattern pattern) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> new Found(section, found.start(), found.end()));
  }

  private static Outcome slip(String kind, String what, Section section, Doubled twice) {
    return slip(kind, what, new Found(section, twice.start(), twice.end()));
  }

  private static Outcome slip(String kind, String what, Found found) {
    return Violated.of("slip/" + kind, "%s：“%s”。请核对后改正。".formatted(what, found.around()))
        .in(found.span());
  }

  private static Optional<Outcome> stranger(ReportFacts facts) {
    Institution author = facts.report().institution();
    return foreign(author)
        .flatMap(pattern -> {
          var found =
              facts.report().sections().stream()
                  .filter(section -> NARRATIVE.contains(section.number()))
                  .flatMap(section -> found(section, Simplified.of(section.text()), pattern))
                  .filter(word -> !author.name().contains(word.words().substring(1)))
                  .toList();
          if (found.isEmpty()) {
            return Optional.empty();
          }
          if (facts.isIdentityDoubtfulBesideSignature()
              || isOfSeveral(author.name())
              || mayBeSignatorys(facts, found.getFirst())) {
            return Optional.of(new Undecided("slip/self", "it is not clear who speaks"));
          }
          return Optional.of(
              Violated.of(
                      "slip/self",
                      "自称与机关不符：%s的报告里写“%s”，共 %d 处，像是从别的单位的报告里抄来没有改的。请核对后改正。"
                          .formatted(author.name(), found.getFirst().words(), found.size()))
                  .in(found.getFirst().span()));
        });
  }

  private static Optional<Pattern> foreign(Institution author) {
    return switch (author.kind()) {
      case TOWNSHIP, SUBDISTRICT -> Optional.of(NOT_OF_TOWNSHIP);
      case DEPARTMENT ->
          author.name().contains("局") ? Optional.of(NOT_OF_BUREAU) : Optional.empty();
      case GOVERNMENT, OTHER -> Optional.empty();
    };
  }

  /// 我局 in a town's report that a bureau signed.
  private static boolean mayBeSignatorys(ReportFacts facts, Found word) {
    return facts.signatory().filter(name -> name.contains(word.words().substring(1))).isPresent();
  }

  /// 发展和改革局（粮食和物资储备局、国防动员办公室): two names, two ways to speak of oneself.
  private static boolean isOfSeveral(String name) {
    return name.contains("（") || name.contains("(") || name.contains("、");
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "两个词相连，不是重复",
            """
            section 1 公开工作工作人员到场，公开的目的的确达到了……我县网站已经改版。
            """),
        violated(
            "自称重复",
            """
            section 1 我局我局按月更新栏目。
            """),
        violated(
            "说地域的词重复",
            """
            section 1 汇总全县全县的登记制度。
            """),
        violated(
            "年份写了两遍",
            """
            section 1 20232023年，公开信息12条。
            """),
        violated(
            "年份多了一个数字",
            """
            section 5 20223年，解读数量偏少。
            """),
        violated(
            "年份的第一个数字打了两遍",
            """
            section 1 自22021年起按月公布水价。
            """),
        violated(
            "句首的动词重复",
            """
            section 1 完善完善水情发布流程。
            """),
        violated(
            "句号重复",
            """
            section 1 按月更新栏目。。全年没有差错。
            """),
        violated(
            "镇政府的报告里写我局",
            """
            institution township township 木鱼镇人民政府
            section 1 我局按月更新栏目。
            """),
        violated(
            "镇政府的报告由别的镇落款，写我局",
            """
            institution township township 木鱼镇人民政府
            doubt signature-differs
            signatory 乔庄镇人民政府
            section 1 我局按月更新栏目。
            """),
        undecided(
            "镇政府的报告由某局落款，写我局",
            """
            institution township township 木鱼镇人民政府
            doubt signature-differs
            signatory 青川县水利局
            section 1 我局按月更新栏目。
            """),
        undecided(
            "不清楚是谁的报告",
            """
            institution township township 木鱼镇人民政府
            doubt institution-unclear
            section 1 我局按月更新栏目。
            """));
  }
}
