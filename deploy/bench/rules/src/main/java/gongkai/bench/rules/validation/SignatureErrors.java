package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Office;
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
final class SignatureErrors {

  private SignatureErrors() {}

  static List<Planter> all() {
    Set<String> signature = Set.of("signature", "date");
    return List.of(
        Planter.ofText(
            "signature-missing", Severity.INFO, Setting.ANY, signature, SignatureErrors::none),
        Planter.ofText(
            "signature-name-mismatch",
            Severity.WARNING,
            Setting.ANY,
            Parts.and(signature, "identity"),
            SignatureErrors::elsewhere),
        Planter.ofText(
            "signature-name-mismatch",
            Severity.INFO,
            Setting.ANY.by(
                office -> office.rank() == Office.Rank.DEPARTMENT && !office.place().contains("省")),
            Parts.and(signature, "identity"),
            SignatureErrors::nextDoor),
        Planter.ofText(
            "title-nonstandard",
            Severity.INFO,
            Setting.ANY,
            Set.of("title", "preface", "closing", "identity"),
            SignatureErrors::letter));
  }

  private static Optional<Planting> none(Story story) {
    Draft draft = story.draft();
    switch (story.random.nextInt(4)) {
      case 0 -> draft.signer = "";
      case 1 -> draft.signedAs = "";
      default -> {
        draft.signer = "";
        draft.signedAs = "";
      }
    }
    return Planter.ofReport(
        "signed '" + draft.signer + draft.signedAs + "'",
        "signature-missing",
        Severity.INFO,
        Planter.lost(story),
        "extraction-doubt");
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

  /// The text was taken over from another place, its signature too.
  private static Optional<Planting> elsewhere(Story story) {
    List<Office> others =
        story.offices().stream()
            .filter(other -> other.rank() == story.office.rank())
            .filter(other -> isFar(other.place(), story.office.place()))
            .toList();
    Office other = story.oneOf(others);
    boolean department = story.office.rank() == Office.Rank.DEPARTMENT;
    String own = story.office.name().substring(story.office.place().length());
    // the same department elsewhere where both have such a one, else the other body as it is
    boolean sameSort = department && own.endsWith("局") && other.name().endsWith("局");
    return signedBy(story, sameSort ? other.place() + own : other.name(), Severity.WARNING);
  }

  /// Whether no converter would turn one place into the other.
  private static boolean isFar(String one, String other) {
    int different = Math.abs(one.length() - other.length());
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      different += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return different > 1 && !one.contains(other) && !other.contains(one);
  }

  /// Another department of the same place.
  private static Optional<Planting> nextDoor(Story story) {
    // 文化广电体育和旅游局 and 体育局 may be one body before and after a merger
    String sports = story.office.name().contains("体育") ? "统计局" : "体育局";
    String department = story.oneOf(List.of(sports, "信访局", "统计局", "档案局", "粮食和物资储备局"));
    return signedBy(story, story.office.place() + department, Severity.INFO);
  }

  /// Whom a body's letter is to.
  private static String superior(Office office) {
    boolean ofProvince = office.place().endsWith("省");
    if (office.isGovernment()) {
      return ofProvince ? "国务院办公厅：" : office.regulates() ? "省人民政府办公厅：" : "市人民政府办公室：";
    }
    return ofProvince ? "省人民政府办公厅：" : "市政务公开工作领导小组办公室：";
  }

  private static Optional<Planting> letter(Story story) {
    Draft draft = story.draft();
    String name = story.office.name();
    String number = "政发〔%d〕%d号".formatted(story.year + 1, story.between(2, 40));
    String year = String.valueOf(story.year);
    int way = story.random.nextInt(4);
    if (way == 0 || way == 3) {
      draft.title.clear();
      draft.title.add(name + "关于报送" + year + "年政府信息公开工作年度报告的报告");
    }
    if (way == 1 || way == 3) {
      draft.preface.addFirst(superior(story.office));
    }
    if (way >= 2) {
      draft.letterHead.add(number);
      draft.closing.add(name + "办公室　　" + (story.year + 1) + "年1月" + story.between(16, 30) + "日印发");
    }
    return Planter.ofReport(
        "letter, way " + way,
        "title-nonstandard",
        Severity.INFO,
        Whose.AUTHORS,
        "extraction-doubt",
        "signature-name-mismatch");
  }
}
