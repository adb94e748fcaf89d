package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Office;
import gongkai.bench.rules.Office.Rank;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Signatures that are missing or another body's, and reports that are letters to a superior.
final class SignaturePlanters {

  private SignaturePlanters() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "signature-missing",
            Severity.INFO,
            Setting.ANY,
            Set.of("signer", "signedAs", "published"),
            SignaturePlanters::missing),
        Planter.ofText(
            "signature-name-mismatch",
            Severity.WARNING,
            Setting.ANY,
            Set.of("signer", "signedAs"),
            SignaturePlanters::anothers),
        Planter.ofText(
            "title-nonstandard",
            Severity.INFO,
            Setting.ANY,
            Set.of("title", "preface", "closing"),
            SignaturePlanters::letter));
  }

  private static Optional<Planting> missing(Story story) {
    Draft draft = story.draft();
    switch (story.random.nextInt(4)) {
      case 0 -> draft.signer = "";
      case 1 -> draft.signedAs = "";
      case 2 -> {
        draft.signer = "";
        draft.signedAs = "";
      }
      default -> {
        draft.signer = "";
        draft.signedAs = "";
        draft.closing.add(story.oneOf(List.of("（此件公开发布）", "分享到：微信 微博", "【字体：大 中 小】")));
      }
    }
    return Planter.ofReport(
        "signed " + draft.signer + draft.signedAs,
        "signature-missing",
        Severity.INFO,
        Planter.lost(story));
  }

  private static Optional<Planting> anothers(Story story) {
    Office own = story.office;
    List<Office> others =
        story.offices().stream()
            .filter(one -> one.rank() == own.rank() && !one.place().equals(own.place()))
            .filter(one -> !one.place().startsWith(own.place().substring(0, 2)))
            .toList();
    Office other = story.oneOf(others);
    String post = own.name().substring(own.place().length());
    boolean department = own.rank() == Rank.DEPARTMENT;
    Severity ceiling = Severity.WARNING;
    String signer = other.name();
    if (department) {
      switch (story.random.nextInt(3)) {
        case 0 -> signer = other.place() + post;
        case 1 -> {
          signer = own.place() + story.oneOf(List.of("档案馆", "气象局", "信访局"));
          ceiling = Severity.INFO;
        }
        default -> {}
      }
    }
    story.draft().signer = signer;
    return Planter.ofReport(
        own.name() + " signed by " + signer, "signature-name-mismatch", ceiling, Whose.AUTHORS);
  }

  private static Optional<Planting> letter(Story story) {
    Draft draft = story.draft();
    String name = story.office.name();
    int way = story.random.nextInt(5);
    if (way < 3) {
      draft.title.clear();
      String words =
          switch (way) {
            case 0 -> "%s关于报送%d年政府信息公开工作年度报告的报告";
            case 1 -> "%s关于报送%d年度政府信息公开工作年度报告情况的报告";
            default -> "%s关于上报%d年政府信息公开工作年度报告的报告";
          };
      draft.title.add(words.formatted(name, story.year));
    }
    if (way == 2 || way == 3) {
      String place = story.office.place();
      String kind = place.substring(place.length() - 1);
      draft.preface.addFirst(
          story.oneOf(List.of("上级人民政府办公室：", "市人民政府办公室：", kind + "政务公开领导小组办公室：")));
    }
    if (way == 4) {
      draft.letterHead.clear();
      draft.letterHead.add(
          "%s政字〔%d〕%d号".formatted(name.substring(0, 1), story.year + 1, story.between(1, 40)));
      LocalDate day = LocalDate.of(story.year + 1, 1, story.between(5, 28));
      draft.closing.add("%s办公室　　%d年1月%d日印发".formatted(name, day.getYear(), day.getDayOfMonth()));
    }
    return Planter.ofReport(
        draft.title + " " + draft.letterHead + draft.closing,
        "title-nonstandard",
        Severity.INFO,
        Whose.AUTHORS);
  }
}
