package gongkai.bench.rules.heldout;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Office;
import gongkai.bench.rules.Office.Rank;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Signatures that are missing or another body's, and titles of upward letters.
final class NameBreaks {

  private NameBreaks() {}

  static List<Planter> all() {
    Set<String> named = Set.of("signature", Hand.WHOSE, "selfNamed");
    return List.of(
        Planter.ofText(
            "signature-missing",
            Severity.INFO,
            Setting.ANY,
            Set.of("signature"),
            NameBreaks::unsigned),
        Planter.ofText(
            "signature-name-mismatch", Severity.WARNING, Setting.ANY, named, NameBreaks::elsewhere),
        Planter.ofText(
            "signature-name-mismatch",
            Severity.INFO,
            Setting.ANY.by(office -> office.rank() == Rank.DEPARTMENT && isLow(office)),
            named,
            NameBreaks::besides),
        Planter.ofText(
            "title-nonstandard",
            Severity.INFO,
            Setting.ANY,
            Set.of("title", "preface", "closing", Hand.WHOSE),
            NameBreaks::letter));
  }

  private static boolean isLow(Office office) {
    return !office.place().endsWith("省") && !office.place().endsWith("自治区");
  }

  private static Optional<Planting> unsigned(Story story) {
    Draft draft = story.draft();
    int way = story.random.nextInt(3);
    if (way != 1) {
      draft.signer = "";
    }
    if (way != 2) {
      draft.signedAs = "";
    }
    if (way == 2) {
      draft.signer = "";
    }
    return Planter.ofReport(
        story.office.name() + " signed as '" + draft.signer + draft.signedAs + "'",
        "signature-missing",
        Severity.INFO,
        Planter.lost(story),
        "extraction-doubt");
  }

  /// The report of another place was taken as a model, and its signature was left.
  private static Optional<Planting> elsewhere(Story story) {
    List<Office> others =
        story.offices().stream()
            .filter(other -> isFar(other.place(), story.office.place()))
            .toList();
    List<Office> alike =
        others.stream().filter(other -> other.rank() == story.office.rank()).toList();
    String signer =
        switch (story.random.nextInt(3)) {
          case 0 -> story.oneOf(alike).name();
          case 1 -> {
            Office other =
                story.oneOf(others.stream().filter(NameBreaks::isGovernmentBelow).toList());
            yield other.name() + "办公室";
          }
          default ->
              story
                  .oneOf(others.stream().filter(one -> one.rank() == Rank.DEPARTMENT).toList())
                  .name();
        };
    return signedBy(story, signer, Severity.WARNING);
  }

  private static boolean isGovernmentBelow(Office office) {
    return office.isGovernment() && isLow(office);
  }

  /// Whether no converter would turn one place into the other: they have no letter in common.
  private static boolean isFar(String one, String other) {
    String proper = one.replaceAll("[省市县区旗镇乡街道州自治族]", "");
    return proper.chars().noneMatch(letter -> other.indexOf(letter) >= 0);
  }

  /// Another department of the same place, as where one wrote for several.
  private static Optional<Planting> besides(Story story) {
    String department = story.oneOf(List.of("档案馆", "气象局", "商务局", "信访局", "科学技术局"));
    return signedBy(story, story.office.place() + department, Severity.INFO);
  }

  private static Optional<Planting> signedBy(Story story, String signer, Severity severity) {
    story.draft().signer = signer;
    return Planter.ofReport(
        story.office.name() + " signed by " + signer,
        "signature-name-mismatch",
        severity,
        Whose.AUTHORS,
        "extraction-doubt");
  }

  /// Whom a letter is to.
  private static String addressee(Office office) {
    if (!isLow(office)) {
      return office.isGovernment() ? "国务院办公厅：" : "省人民政府办公厅：";
    }
    if (office.isGovernment()) {
      return office.regulates() ? "省人民政府办公厅：" : "市人民政府办公室：";
    }
    String place = office.place();
    String kind = place.contains("县") ? "县" : place.contains("区") ? "区" : "市";
    return kind + "人民政府办公室：";
  }

  private static Optional<Planting> letter(Story story) {
    Draft draft = story.draft();
    String name = story.office.name();
    int next = story.year + 1;
    int way = story.random.nextInt(4);
    if (way == 0 || way == 2) {
      draft.title.clear();
      draft.title.add(name + "关于报送" + story.year + "年度政府信息公开工作年度报告的报告");
    }
    if (way == 1 || way == 2) {
      draft.preface.addFirst(addressee(story.office));
    }
    if (way == 3) {
      draft.letterHead.add("政公开〔%d〕%d号".formatted(next, story.between(1, 20)));
      draft.closing.add("%s办公室　　　%d年1月%d日印发".formatted(name, next, story.between(10, 29)));
    }
    return Planter.ofReport(
        "letter, way " + way + ", of " + name,
        "title-nonstandard",
        Severity.INFO,
        Whose.AUTHORS,
        "extraction-doubt");
  }
}
