package gongkai.validate.engine;

import gongkai.extract.report.CellAddress;
import gongkai.validate.Family;
import gongkai.validate.Finding;
import gongkai.validate.Finding.Kind;
import gongkai.validate.Severity;
import gongkai.validate.repair.Repair;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.RuleStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns what a rule saw into a finding: whose mistake it is, how bad, and what to do.
///
/// A violation is a doubt, not a failure, when the rule is on trial or says so, when a converter
/// may have lost what is missed or we have not read it, when it hangs on words made out from a
/// picture, or when one of its cells hangs on a doubtful reading.
final class Judge {

  private static final String ON_TRIAL = "本规则正在试行，结果仅供参考。";
  private static final String LOST = "疑似转换丢失，请核对原件。";
  private static final String UNREAD = "文件里有未能读出的图片或隐藏的内容，请核对原件。";
  private static final String RECOGNISED = "文字由图片识别得来，可能有误，请核对原件。";
  private static final int CELLS_NAMED = 3;

  /// Families of rules that look at the tables' figures alone; a figure that a picture does not
  /// show clearly is in doubt by itself.
  private static final Set<Family> OF_CELLS = Set.of(Family.ARITHMETIC, Family.CONTINUITY);

  private final ReportFacts facts;
  private final FindingIds ids;

  Judge(ReportFacts facts) {
    this.facts = facts;
    this.ids = new FindingIds(facts.report());
  }

  Finding judge(RuleCard card, Violated violated, Optional<Repair> repair) {
    var doubt = doubt(card, violated);
    return new Finding(
        ids.next(card.name(), violated.subject()),
        doubt.isPresent() ? Kind.DOUBT : Kind.FAILURE,
        card.name(),
        card.family(),
        milder(card.severity(), violated.atMost()),
        violated.message() + repair.map(Repair::advice).orElse("") + doubt.orElse(""),
        violated.cells(),
        violated.expected(),
        violated.actual(),
        repair.map(Repair::options).orElse(List.of()),
        violated.span());
  }

  private Optional<String> doubt(RuleCard card, Violated violated) {
    if (card.status() == RuleStatus.TRIAL) {
      return Optional.of(ON_TRIAL);
    }
    if (card.carrierMayLose() && facts.isTranscript()) {
      return Optional.of(LOST);
    }
    if (card.carrierMayLose() && facts.hasUnreadParts()) {
      return Optional.of(UNREAD);
    }
    if (facts.isRecognised() && !OF_CELLS.contains(card.family())) {
      return violated.doubt().or(() -> Optional.of(RECOGNISED));
    }
    var unsure = violated.cells().stream().filter(facts::isDoubtful).toList();
    return violated
        .doubt()
        .or(() -> unsure.isEmpty() ? Optional.empty() : Optional.of(unsure(unsure)));
  }

  private String unsure(List<CellAddress> cells) {
    return FormWords.cells(facts.form(), cells, CELLS_NAMED) + "的读数存疑，请先核对原件。";
  }

  private static Severity milder(Severity one, Severity other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
