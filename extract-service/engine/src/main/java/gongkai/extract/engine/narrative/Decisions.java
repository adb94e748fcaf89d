package gongkai.extract.engine.narrative;

import java.util.Optional;
import java.util.regex.Pattern;

/// Decisions on licences (行政许可) and penalties (行政处罚) that the body made, which table two counts.
///
/// Applications (办理行政许可28件), licences granted (准予, of which there are fewer than decisions),
/// decisions that were published, and both kinds in one number are something else.
final class Decisions {

  private static final String AHEAD =
      "(?:" + Phrases.YEARS + "|[我本全][局县市区镇乡委办厅院旗州省]|本机关|本单位|其中|依法|累计|共计?|总共|已)*";

  private static final String SUM = "(?:共|共计|合计|总计|计|：)?";

  private static final Pattern LICENCES =
      Pattern.compile(AHEAD + "(?:作出|做出)(?:了)?(?:各类)?行政许可(?:处理)?决定" + SUM);

  private static final Pattern PENALTIES =
      Pattern.compile(AHEAD + "(?:作出|做出|下达)(?:了)?(?:各类)?行政处罚(?:处理)?(?:决定)书?" + SUM);

  private static final int NEAR = 6;

  private static final int REACH = 40;

  private static final String ENDS = "，。；、）\n";

  private Decisions() {}

  static Optional<String> quantity(Passage text, int sentence, Figure figure) {
    if (!"件份宗起".contains(figure.unit())
        || figure.unit().isEmpty()
        || !text.between(Math.max(sentence, figure.start() - NEAR), figure.start()).contains("决定")
        || ENDS.indexOf(text.near(figure.end())) < 0) {
      return Optional.empty();
    }
    String clause = text.between(clause(text, sentence, figure.start()), figure.start());
    return LICENCES.matcher(clause).matches()
        ? Optional.of("licences.decisions")
        : PENALTIES.matcher(clause).matches()
            ? Optional.of("penalties.decisions")
            : Optional.empty();
  }

  /// An item of a list is a clause of its own.
  private static int clause(Passage text, int sentence, int end) {
    return Math.max(
        Phrases.clause(text, sentence, end),
        text.startOf(end, Math.max(sentence, end - REACH), "、"));
  }
}
