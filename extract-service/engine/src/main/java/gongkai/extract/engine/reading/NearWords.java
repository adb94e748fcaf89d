package gongkai.extract.engine.reading;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Other words in which the labels of the form are printed, where they can mean nothing else:
/// 一、今年收到政府信息公开申请数 is 一、本年新收政府信息公开申请数量.
///
/// What may be something narrower or wider is not here: 行政审批 is no 行政许可, 规章制度 are no 规章.
///
/// @param clear the words that are clear alone
/// @param numbered those that are clear behind the number of the form: （七）合计, while 合计 also heads a
///   column
record NearWords(Optional<Pattern> clear, Optional<Pattern> numbered) {

  private static final NearWords NONE = new NearWords(Optional.empty(), Optional.empty());

  private static final String THIS_YEAR = "(?:本年度?|今年度?|当年)";
  private static final String LAST_YEAR = "(?:上年度?|上一年度?|去年)";
  private static final String NEXT_YEAR = "(?:下年度?|下一年度?|明年|次年)";
  private static final String NUMBER = "(?:数量?|件数|总数|件)?";
  private static final String REQUESTS = "的?(?:(?:政府)?信息公开申请|依申请公开(?:申请)?|申请)" + NUMBER;
  private static final String CARRIED = "(?:结转|转入|转结|遗留)";
  private static final String TOTAL = "(?:合计|总计|总数|小计|共计|总和)";
  private static final String OTHER = "其[他它]";
  private static final String GRANT = "(?:予以|同意|准予|给予|同意予以)";

  private static final String SUE = "(?:提起)?(?:行政)?(?:起诉|诉讼)";

  private static final Map<String, NearWords> OF =
      Map.ofEntries(
          entry(
              "一、本年新收政府信息公开申请数量",
              either(
                  THIS_YEAR + "?的?(?:新?收到?|新?接收|新收)" + REQUESTS,
                  THIS_YEAR + "?(?:新?受理|新增)" + REQUESTS)),
          entry(
              "二、上年结转政府信息公开申请数量",
              clear(
                  LAST_YEAR
                      + CARRIED
                      + "(?:到?本年度?)?(?:"
                      + REQUESTS
                      + ")?|"
                      + "结转"
                      + LAST_YEAR
                      + REQUESTS)),
          entry("（一）予以公开", either(GRANT + "公开" + NUMBER, "(?:全部)?公开" + NUMBER)),
          entry(
              "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
              clear("(?:部分" + GRANT + "公开|" + GRANT + "部分公开|部分公开" + NUMBER + ")(?:区分处理.{0,20})?")),
          entry("1.属于国家秘密", either("(?:属于?|涉及)?国家[秘机]密(?:信息)?", "涉密(?:信息)?")),
          entry("1.本机关不掌握相关政府信息", clear("(?:本(?:行政)?机关|本单位|本部门)?[不未]掌握(?:相关)?(?:政府)?(?:信息)?")),
          entry("2.没有现成信息需要另行制作", either("(?:没有|无)现成信息需要?另(?:行|外)(?:制作|加工)", "需要?另(?:行|外)制作")),
          entry("1.信访举报投诉类申请", clear("(?:属于)?信访(?:举报投诉|投诉举报)(?:类)?(?:申请|事项)?")),
          entry(
              "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
              clear("(?:申请人)?(?:无正当理由)?逾期[不未]补正(?:的?(?:行政机关|本机关)?不再处理(?:其?(?:政府信息公开)?申请)?)?")),
          entry(
              "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
              clear(
                  "(?:申请人)?逾期未(?:按收费通知(?:要求)?)?(?:缴纳费用|缴费|交纳费用|交费)"
                      + "(?:的?(?:行政机关|本机关)?不再处理(?:其?(?:政府信息公开)?申请)?)?")),
          entry("3.其他", numbered(OTHER + "|其余|" + OTHER + "(?:情形|情况|处理)")),
          entry("（六）其他处理", numbered(OTHER + "(?:处理|情形|情况|处理情况|处理方式)?")),
          entry("（七）总计", numbered("(?:办理)?" + TOTAL)),
          entry(
              "四、结转下年度继续办理",
              clear(
                  "(?:结转|转入|转|遗留)(?:至|到)?" + NEXT_YEAR + "(?:继续)?(?:办理|处理)?(?:" + REQUESTS + ")?")),
          entry("自然人", clear("公民|个人|自然人公民|公民自然人")),
          entry("商业企业", clear("企业|企业单位|工商企业|商业公司|公司企业|商业性企业")),
          entry("科研机构", clear("科研|科研单位|科研院所|科研组织|科学研究机构")),
          entry("社会公益组织", clear("公益组织|社会公益|社会公益性?(?:组织|机构|团体)|公益性(?:组织|机构)")),
          entry("法律服务机构", clear("法律机构|法律服务|法律服务(?:组织|单位)")),
          entry("其他", clear(OTHER + "|其余")),
          entry("总计", clear(TOTAL)),
          entry("法人或其他组织", clear("法人(?:和|或|或者|及|以及|与)?" + OTHER + "组织")),
          entry("申请人情况", clear("申请人|申请人(?:类型|类别|分类)")),
          entry("规章", clear("(?:地方)?(?:政府|行政|部门)规章(?:数量?)?")),
          entry("行政规范性文件", clear("(?:行政)?规范性?文件" + NUMBER)),
          entry("规范性文件", clear("(?:行政)?规范性?文件" + NUMBER)),
          entry("行政许可", clear("许可|行政许可(?:事项|决定|案件)")),
          entry("行政处罚", clear("处罚|行政处罚(?:事项|决定|案件)")),
          entry("行政强制", clear("强制|行政强制(?:事项|决定|案件)")),
          entry("行政事业性收费", clear("收费|(?:行政)?事业性?收费(?:项目|事项)?|行政性收费")),
          entry("其他对外管理服务事项", clear(OTHER + "(?:对外)?管理和?服务(?:事项)?|" + OTHER + "对外服务管理事项")),
          entry("政府集中采购", clear("(?:政府)?集中采购(?:项目|事项)?")),
          entry("本年制发件数", clear(THIS_YEAR + "?新?(?:制发|制定|制作|印发|发布|出台|发文)的?(?:文?件(?:数量?)?|数量?)")),
          entry("本年废止件数", clear(THIS_YEAR + "?废止的?(?:文?件)?数?量?")),
          entry("现行有效件数", clear("(?:现行|现有|目前|仍然)?有效的?(?:文件|件|总件)?数?量?")),
          entry("本年处理决定数量", clear(THIS_YEAR + "?(?:处理决定|作出决定|决定|处理|办理决定)(?:总?数量?|件数)")),
          entry("处理决定数量", clear(THIS_YEAR + "?(?:处理决定|作出决定|决定|处理)(?:总?数量?|件数)")),
          entry("本年收费金额（单位：万元）", clear(THIS_YEAR + "?收费(?:总?金额|数额|总?额)(?:单位)?(?:万元)?")),
          entry("本年新制作数量", clear(THIS_YEAR + "?新?(?:制作|制发|制定)(?:数量?|件数)")),
          entry("本年新公开数量", clear("(?:" + THIS_YEAR + "新?|新)公开(?:数量?|件数)")),
          entry("对外公开总数量", clear("(?:累计|对外)公开(?:总数量?|总量|数量)|公开总(?:数量?|量)")),
          entry("上一年项目数量", clear(LAST_YEAR + "(?:项目|事项)(?:总?数量?|个数)")),
          entry("本年增/减", clear(THIS_YEAR + "?(?:增减|增加减少|增减变化)数?量?")),
          entry("采购项目数量", clear(THIS_YEAR + "?采购(?:项目)?(?:总?数量?|个数)")),
          entry("采购总金额", clear(THIS_YEAR + "?采购(?:资金)?(?:总?金额|总额|总价|资金)(?:单位)?(?:万元)?")),
          entry("结果维持", clear("维持|维持结果|结果为?维持|维持原(?:判|行政行为|决定|具体行政行为)|(?:被)?维持数?量?")),
          entry("结果纠正", clear("纠正|纠正结果|结果为纠正|结果改正|(?:被)?纠正数?量?|纠错")),
          entry("其他结果", clear(OTHER + "(?:结果|情形|情况|处理)?|其余结果")),
          entry("尚未审结", clear("(?:尚?未|没有)(?:审结|办结|结案|结|审理完|审理结束)|待审结|正?在审理中?|审理之?中")),
          entry("行政复议", clear("复议|行政复议(?:情况|案件)|被申请行政复议(?:情况|案件)?")),
          entry("行政诉讼", clear("诉讼|行政诉讼(?:情况|案件)|被?提起行政诉讼(?:情况|案件)?")),
          entry(
              "未经复议直接起诉",
              clear("(?:(?:未|不)经?(?:过)?(?:行政)?复议)?而?直接" + SUE + "|(?:未|不)经(?:过)?(?:行政)?复议" + SUE)),
          entry(
              "复议后起诉", clear("[先经]?(?:过)?(?:行政)?复议(?:之|以)?后再?" + SUE + "|经(?:过)?(?:行政)?复议" + SUE)));

  /// The other words for a label of the form.
  static NearWords of(String official) {
    return OF.getOrDefault(official, NONE);
  }

  /// Whether a label means the same, none or the same number standing in front of it.
  boolean mean(Wording printed, Wording official) {
    boolean sameNumber =
        printed.ordinal() == official.ordinal() && printed.numbering() == official.numbering();
    String body = printed.body();
    return (sameNumber && numbered.filter(words -> words.matcher(body).matches()).isPresent())
        || ((sameNumber || printed.ordinal() == 0)
            && clear.filter(words -> words.matcher(body).matches()).isPresent());
  }

  private static NearWords clear(String words) {
    return new NearWords(Optional.of(Pattern.compile(words)), Optional.empty());
  }

  private static NearWords numbered(String words) {
    return new NearWords(Optional.empty(), Optional.of(Pattern.compile(words)));
  }

  private static NearWords either(String clear, String numbered) {
    return new NearWords(
        Optional.of(Pattern.compile(clear)), Optional.of(Pattern.compile(numbered)));
  }
}
