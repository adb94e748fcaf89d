package gongkai.extract.engine.narrative;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The sum behind a clause that names the processing fee: 收取信息处理费，共45元; 关于信息处理费，寄出通知书2份，实际收到317元.
final class Fees {

  private static final int REACH = 60;

  private static final Pattern SUM_ONLY = Pattern.compile("(?:共|共计|合计|总计|总?金额|总额|为|计|：)*");

  private static final Pattern TAKEN =
      Pattern.compile(
          "(?:"
              + Phrases.YEARS
              + ")?(?:已|均已|现已|共|共计|合计)?"
              + "(?:实际|实收|实际共)?(?:收到|收取|收入|收缴|到账|入账|收讫|实收|实缴|缴纳|缴|收费|计收|计费)"
              + "的?(?:总?金额|总额|款项|费用|信息处理费)?(?:共|共计|合计|总计|金额|为|计|：)*"
              + "|实收(?:金额|款项|费用)?(?:共|共计|合计|总计|为|计|：)*");

  /// What other money may be spoken of in between.
  private static final Pattern OTHER_MONEY =
      Pattern.compile(
          "罚|没收|税|捐|资金|款|预算|退|减免|免收|免除|免缴|未收|投入|采购|工资|补助|奖|赔|租|贷|收益|元|(?<![收缴交理])费(?!用)");

  /// What was due or asked for, let off or paid back, is not what was collected.
  private static final Pattern NOT_COLLECTED =
      Pattern.compile("(?<![相对])应当?依?法?[收缴交征](?!尽)|减免(?!后)|免[收除缴交征]|豁免|未[收缴交]|退[还回费款]|返还|拟收|待收");

  /// What a notice asks for (发出收费通知2件，总金额530元) is not yet collected.
  private static final Pattern NOTICED =
      Pattern.compile("通知书?|^的?(?:共|共计|合计|总计|涉及|涉及的|通知)?(?:总?金额|总额|费用)");

  private static final Pattern COLLECTED = Pattern.compile("收取|收到|缴纳|收缴|实收");

  private static final int BEHIND = 8;

  private Fees() {}

  /// Whether the sum beside the fee's name is what was collected.
  static boolean collected(Passage text, int sentence, Figure figure) {
    int from = clause(text, sentence, figure.start());
    int to = text.endOf(figure.end(), figure.end() + BEHIND, "，、；：。！？（）\n");
    return !NOT_COLLECTED.matcher(text.between(from, to)).find();
  }

  /// 应收500元、实收317元 are two clauses.
  private static int clause(Passage text, int sentence, int end) {
    int from = Phrases.clause(text, sentence, end);
    int item = text.between(from, end).lastIndexOf("元、");
    return item < 0 ? from : from + item + 2;
  }

  /// @param named where the fee's name ends; -1 where the sentence does not name it
  /// @param told the sentence has told a sum, or that there was none
  static boolean isSum(Passage text, int sentence, int named, Figure figure, boolean told) {
    int start = figure.start();
    if (!figure.unit().equals("元") || named < 0) {
      return false;
    }
    int from = clause(text, sentence, start);
    if (from <= sentence) {
      return false;
    }
    String clause = text.between(from, start);
    String before = text.between(Phrases.clause(text, sentence, from - 1), from);
    boolean asked = before.contains("通知") && !COLLECTED.matcher(before).find();
    if (!asked && text.near(from - 1) != '；' && SUM_ONLY.matcher(clause).matches()) {
      return true;
    }
    return !told
        && named <= from
        && from <= named + REACH
        && TAKEN.matcher(clause).matches()
        && !OTHER_MONEY.matcher(collectedBefore(text, sentence, named, from)).find();
  }

  /// What stands before the clause that names the fee, but for the sums that were not collected.
  private static String collectedBefore(Passage text, int sentence, int named, int from) {
    String before = text.between(Phrases.clause(text, sentence, named), from);
    return Arrays.stream(before.split("[，、]"))
        .filter(clause -> !NOT_COLLECTED.matcher(clause).find() && !NOTICED.matcher(clause).find())
        .collect(Collectors.joining());
  }
}
