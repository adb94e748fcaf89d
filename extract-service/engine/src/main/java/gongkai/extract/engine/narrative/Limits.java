package gongkai.extract.engine.narrative;

import static gongkai.extract.engine.narrative.Sense.*;

import gongkai.extract.engine.narrative.Token.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a claim of zero is of all there could have been: 未收到涉及征地的申请, 未发生群体性行政诉讼 and 没有逾期未答复的申请
/// leave others open.
final class Limits {

  /// Letters between the two that need not mean anything; behind 涉及 each does.
  private static final int FEW = 1;

  /// Words that restrict what follows them to a part.
  private static final Set<Sense> RESTRICTING =
      EnumSet.of(ACCEPT, HANDLE, UNDERWAY, NOT, FOREIGN, CORRECTED, UPHELD, GRANTED, REFUSED);

  /// Words that say nothing of which ones.
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\d{4}年度?|[本我](?:单位|机关|街道|[级年局镇乡县市区州旗委办厅院室馆站所])|公民|法人|其[他它](?:社会)?组织|社会组织|单位|个人|群众|公众|社会|申请人|当事人|任何|相关|有关|因|被|的|等|由|对|而|以|向|与|针对|及|和|或者?"
              + "|引起|引发|导致|产生|提出|提交|提起|发生|出现|直接|过|此类|街道|政府|工作|事务|方面|情[形况]|事项|形式|方式|渠道|、");

  /// Applicants by what they are: one of them alone (个人的申请) leaves the others open.
  private static final Pattern APPLICANTS = Pattern.compile("个人|(?<![本我])单位");

  /// 没有申请需结转下年度.
  private static final Pattern APPLICATIONS = Pattern.compile("^申请(?:件|事项)?(?:需要?|须)?");

  private Limits() {}

  /// @param opening the negation
  /// @param words the words of the clause behind it
  /// @param named what there was none of
  static boolean none(Passage text, Word opening, List<Word> words, Word named) {
    var between = new StringBuilder();
    var applying = new StringBuilder(); // who may have applied, but for those known by a word
    int applicants = 0;
    int channels = 0;
    int few = FEW;
    int from = opening.end();
    for (Word word : words) {
      if (word.start() >= named.start()) {
        break;
      }
      if (RESTRICTING.contains(word.sense())) {
        return false;
      }
      String name = text.between(word.start(), word.end());
      String gap = text.between(Math.min(from, word.start()), word.start());
      boolean applicant = Applicants.names(word);
      applying.append(gap).append(applicant ? "" : name);
      applicants += applicant || name.equals("企业") ? 1 : name.equals("群众") ? 2 : 0;
      few = word.sense() == ABOUT_SUBJECT ? 0 : few;
      channels += word.sense() == REQUEST_CHANNEL ? 1 : 0;
      between.append(gap);
      from = word.end();
    }
    String last = text.between(Math.min(from, named.start()), named.start());
    between.append(last);
    applicants += (int) APPLICANTS.matcher(applying.append(last)).results().count();
    if (ZeroClaims.moves(named.sense())) {
      between.replace(0, between.length(), APPLICATIONS.matcher(between).replaceFirst(""));
    }
    return applicants != 1
        && channels != 1
        && PLAIN.matcher(between).replaceAll("").length() <= few;
  }
}
