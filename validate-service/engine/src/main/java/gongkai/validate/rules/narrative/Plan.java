package gongkai.validate.rules.narrative;

import gongkai.validate.rule.Clauses;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a sentence means to do in a year that it names: 下一步工作思路：2024年, 2024年本局将修订….
///
/// The year of a result, a problem or a basis is none (针对2023年检查发现的问题), nor is 将 a plan where it
/// only moves its object ahead (2023年本局将解读纳入审签), or where somebody else asked for it (要求各单位将…).
///
/// @param year the year named
/// @param words the words that name it as a plan's
/// @param start where they start in the sentence
/// @param end where they end
record Plan(int year, String words, int start, int end) {

  /// What every year begins with.
  private static final String CENTURY = "20";

  private static final String NOUN = "(?:工作|的)?(?:打算|计划|安排|思路|举措|措施|重点|目标|方向|任务|设想|改进|规划|考虑|对策|工作)";

  /// What speaks of the time to come, with what it is called there.
  private static final String AHEAD =
      "(?:下一步|下步|下一?阶段|今后|接下来|明年|来年|次年|下一?年度?|新的?一年)(?:一[个段]?时期|一年|工作中)?(?:NOUN(?:[和及与、]?NOUN)*)?[，,：:（(和及与]?"
          .replace("NOUN", NOUN);

  /// Who means to do it: 我县, 本局, 县局, 青川县水利局.
  private static final String WHO =
      "(?:我[^，。；0-9]{1,5}?|本[^，。；0-9年]{1,5}?|全[县市区省州旗镇乡局系][^，。；0-9]{0,3}?"
          + "|(?!对|为|向|以|在)(?:(?!针对|对照|比照|按照|依照|根据|依据|结合)[一-龥]){0,18}?"
          + "(?:局|委|委员会|管委会|办|办事处|厅|处|所|院|中心|政府|街道|单位|机关|[县市区旗州镇乡]))?";

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          AHEAD
              + WHO
              + "(?<!将)(?:将[在于]|(?:拟|计划|打算)?[在于]?)\\s*(20\\d\\d)\\s*年(?!度?(?:以来|起(?!草)|的(?!工作[，中])))");

  /// 2023年工作打算, as a heading.
  private static final Pattern HEADED =
      Pattern.compile(
          "^\\s*[（(]?[一二三四五六七八九十0-9]?[）)、.．]?\\s*(20\\d\\d)\\s*年度?(?:下一?步)?(?:的?工作|的)?(?:打算|设想|思路|努力方向)(?=[：:]|\\s*$)");

  /// What follows 将 in a plan: an adverb, or a verb that does not only describe the thing moved.
  private static final String DOES =
      "(?:进一步|继续|重点|着力|着重|持续|不断|认真|严格|切实|努力|深入|坚持|结合|全面|积极|按照|围绕|紧紧|大力|主动|扎实|从|在"
          + "|再|还|会|于|对|就|通过|以|为|把|逐步|逐一|逐项|适时|及时|尽快|统一|陆续|定期|每月|每季度|每半年"
          + "|(?:加强|加大|加快|修订|组织|开展|制定|建立|完善|健全|推进|推动|充实|增加|增强|举办|邀请|新增|改版|优化|出台|编制|梳理|拓宽|拓展"
          + "|丰富|提升|提高|强化|深化|细化|规范|落实|选派|安排|聘请|开设|设立|增设|增配|引入|启动|实施|实现|完成|打造|改进|改造|升级|补齐|狠抓|采取|采用"
          + "|做好|做到|抓好|配齐|配备|更新|整合|压实|探索)(?!的|后|好的|过的|性|机构|架构)"
          + "|(?:着手|注重|致力|力求|依托|借助|发挥|夯实|巩固|筑牢|严把|抓住|抓实|抓紧|用好|用足|办好|办实|管好|做实|做细|做优|确保|畅通)(?!的|后|过的)"
          + "|(?:更换|换新|添置|购置|增补|补足|补强|编印|新建|搭建|改善|推出|推行|招录|翻新|印制|扩大|缩短|争取|力争|突出|聚焦|立足)"
          + "(?!的|后|好的|过的|性|情况|结果|记录|材料|台账|清单))";

  /// What the plan answers: 2023年，针对上述问题，.
  private static final String REASON = "(?:[，,](?:针对|围绕|按照|根据|结合|为了?|对照)[^，。；0-9]{1,20})?";

  private static final Pattern WILL =
      Pattern.compile("(20\\d\\d)\\s*年度?" + REASON + "[，,：:]?([^，。；0-9]{0,15})将" + DOES);

  /// 2023年，我局计划从两方面改进.
  private static final Pattern WANTS =
      Pattern.compile(
          "(20\\d\\d)\\s*年度?"
              + REASON
              + "[，,：:]?([^，。；0-9]{0,15}?)(?:(?<![草模虚])拟(?![定制稿写就办题])|(?<![按照据原的作度训])计划|打算)(?:"
              + DOES
              + "|(?:补充|汇编|编写|培训|整改|解决|调整|安装|培养)(?!的|后))");

  /// 我局计划在2024年组织两次培训.
  private static final Pattern WANTS_IN =
      Pattern.compile(
          "([^，。；0-9]{0,15}?)(?:(?<![草模虚])拟|(?<![按照据原的作度训])计划|打算)[在于]\\s*(20\\d\\d)\\s*年(?:度|底前|内)?(?:"
              + DOES
              + "|(?:补充|汇编|编写|培训|整改|解决|调整|安装|培养)(?!的|后))");

  /// What became of it, so that it is told as a shortcoming: 计划培训四次，实际只有两次.
  private static final Pattern BECAME =
      Pattern.compile(
          "实际|但|却|因(?!地)|未|没|仅|只|已|了|(?<!通)过|原[定来]|落空|推迟|延后|搁置|滞后|缓|尚|不[足够及到能]|的(?:任务|目标|事项|栏目|工作)");

  /// Who else may have plans: 县里计划整合网站.
  private static final Pattern OTHERS =
      Pattern.compile("[省市县区州镇]里|上级|国家|部委|[省市县区州]级|各|群众|企业|村民|居民|申请人");

  /// What the year is of, if not of the plan.
  private static final Pattern OF_RESULTS =
      Pattern.compile("问题|不足|短板|存在|检查|考核|评估|测评|通报|反馈|基础|经验|要求|年报|报告");

  /// What somebody said or began in that year.
  private static final Pattern PAST =
      Pattern.compile("提出|承诺|表示|预告|曾|原[来本定拟]|本[来应]|已|印发|通知|发文|决定|^起|^以来|^开始");

  /// 将 that only moves its object ahead.
  private static final Pattern MOVES =
      Pattern.compile(
          "作为|纳入|列[为入]|视为|当[作成]|[摆放][在到]|融入|贯穿|写[入进]|嵌入|[归分转汇]为|与[^，；]{1,12}(?:结合|衔接|挂钩)|[了过]$");

  /// The plans of a sentence: those announced as such, then those that somebody will do.
  static List<Plan> in(String sentence) {
    var plans = new ArrayList<Plan>();
    if (!sentence.contains(CENTURY)) {
      return plans;
    }
    Matcher headed = HEADED.matcher(sentence);
    while (headed.find()) {
      plans.add(of(headed));
    }
    Matcher announced = ANNOUNCED.matcher(sentence);
    while (announced.find()) {
      String rest =
          upToMeasures(
              sentence.substring(announced.start(), Clauses.end(sentence, announced.end())));
      if (!OF_RESULTS.matcher(rest).find() && !PAST.matcher(rest).find()) {
        plans.add(of(announced));
      }
    }
    Matcher will = WILL.matcher(sentence);
    while (will.find()) {
      if (isMeant(sentence, will)) {
        plans.add(of(will));
      }
    }
    Matcher wants = WANTS.matcher(sentence);
    while (wants.find()) {
      if (isOpen(sentence, wants)) {
        plans.add(of(wants));
      }
    }
    Matcher wantsIn = WANTS_IN.matcher(sentence);
    while (wantsIn.find()) {
      String who = wantsIn.group(1);
      if (!OTHERS.matcher(who).find()
          && !OF_RESULTS.matcher(who).find()
          && !BECAME.matcher(upToMeasures(sentence.substring(wantsIn.end(2)))).find()) {
        plans.add(
            new Plan(
                Integer.parseInt(wantsIn.group(2)),
                wantsIn.group(),
                wantsIn.start(),
                wantsIn.end()));
      }
    }
    return plans;
  }

  /// What is planned stands behind a colon, and is no past for its words.
  private static String upToMeasures(String clause) {
    int colon = clause.indexOf('：');
    return colon < 0 ? clause : clause.substring(0, colon);
  }

  private static Plan of(Matcher found) {
    return new Plan(Integer.parseInt(found.group(1)), found.group(), found.start(), found.end());
  }

  private static boolean isMeant(String sentence, Matcher will) {
    String rest = sentence.substring(will.end(2), Clauses.end(sentence, will.end()));
    return isOwn(sentence, will) && !MOVES.matcher(rest).find();
  }

  private static boolean isOpen(String sentence, Matcher wants) {
    return isOwn(sentence, wants)
        && !OTHERS.matcher(wants.group(2)).find()
        && !BECAME.matcher(upToMeasures(sentence.substring(wants.end(2)))).find();
  }

  private static boolean isOwn(String sentence, Matcher found) {
    return !OF_RESULTS.matcher(Clauses.before(sentence, found.start())).find()
        && !OF_RESULTS.matcher(found.group(2)).find()
        && !PAST.matcher(found.group(2)).find();
  }
}
