package gongkai.extract.engine.narrative;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Map;

/// How the outcomes of requests (办理结果) are called: by the form, and by those who paraphrase it.
///
/// Each outcome's quantity is `requests.` and the row's name on the form
/// (`requests.refused.stateSecret`); a figure for a group of rows (不予公开3件) has the group's name
/// alone (`requests.refused`).
final class RequestOutcomes {

  /// The row or group of rows that a word names.
  static final Map<Sense, String> QUANTITIES =
      new EnumMap<>(
          Map.ofEntries(
              entry(Sense.GRANTED, "requests.granted"),
              entry(Sense.PARTIALLY_GRANTED, "requests.partiallyGranted"),
              entry(Sense.REFUSED, "requests.refused"),
              entry(Sense.REFUSED_STATE_SECRET, "requests.refused.stateSecret"),
              entry(Sense.REFUSED_PROHIBITED_BY_LAW, "requests.refused.prohibitedByLaw"),
              entry(Sense.REFUSED_SECURITY_AND_STABILITY, "requests.refused.securityAndStability"),
              entry(Sense.REFUSED_THIRD_PARTY_RIGHTS, "requests.refused.thirdPartyRights"),
              entry(Sense.REFUSED_INTERNAL_AFFAIRS, "requests.refused.internalAffairs"),
              entry(Sense.REFUSED_PROCESS_INFORMATION, "requests.refused.processInformation"),
              entry(Sense.REFUSED_ENFORCEMENT_FILE, "requests.refused.enforcementFile"),
              entry(Sense.REFUSED_ADMINISTRATIVE_INQUIRY, "requests.refused.administrativeInquiry"),
              entry(Sense.UNAVAILABLE, "requests.unavailable"),
              entry(Sense.UNAVAILABLE_NOT_HELD, "requests.unavailable.notHeld"),
              entry(Sense.UNAVAILABLE_REQUIRES_CREATION, "requests.unavailable.requiresCreation"),
              entry(Sense.UNAVAILABLE_STILL_UNCLEAR, "requests.unavailable.stillUnclear"),
              entry(Sense.NOT_PROCESSED, "requests.notProcessed"),
              entry(Sense.NOT_PROCESSED_PETITION, "requests.notProcessed.petition"),
              entry(Sense.NOT_PROCESSED_REPEATED, "requests.notProcessed.repeated"),
              entry(Sense.NOT_PROCESSED_PUBLICATION, "requests.notProcessed.publication"),
              entry(Sense.NOT_PROCESSED_EXCESSIVE, "requests.notProcessed.excessive"),
              entry(Sense.NOT_PROCESSED_CONFIRMATION, "requests.notProcessed.confirmation"),
              entry(Sense.OTHER_OUTCOME, "requests.other"),
              entry(Sense.OTHER_CORRECTION_OVERDUE, "requests.other.correctionOverdue"),
              entry(Sense.OTHER_FEE_OVERDUE, "requests.other.feeOverdue")));

  private static final String ENDING = "~ 答复 的答复 决定 的决定 告知 答复的 类 信息 政府信息 的信息 的申请 申请";

  private RequestOutcomes() {}

  static void words(Lexicon lexicon) {
    lexicon
        .combine(Sense.GRANTED, "予以公开 予公开 同意公开 准予公开 给予公开 予以全部公开 完全公开 全部公开 全文公开 完整公开 同意全部公开", ENDING)
        .combine(Sense.PARTIALLY_GRANTED, "部分公开 予以部分公开 同意部分公开 给予部分公开 区分处理", ENDING)
        .combine(Sense.REFUSED, "不予公开 不同意公开 不予以公开 决定不予公开", ENDING)
        .combine(Sense.REFUSED_STATE_SECRET, "属于国家秘密 涉及国家秘密 国家秘密", ENDING)
        .combine(
            Sense.REFUSED_PROHIBITED_BY_LAW, "其他法律行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开 法律法规禁止公开", ENDING)
        .combine(
            Sense.REFUSED_SECURITY_AND_STABILITY, "危及三安全一稳定 三安全一稳定 危及国家安全、公共安全、经济安全、社会稳定", ENDING)
        .combine(
            Sense.REFUSED_THIRD_PARTY_RIGHTS,
            "保护第三方合法权益 第三方合法权益 损害第三方合法权益 涉及第三方合法权益 涉及第三方权益",
            ENDING)
        .combine(Sense.REFUSED_INTERNAL_AFFAIRS, "~ 属于", "三类内部事务信息 内部事务信息 三类内部管理信息 内部事务", ENDING)
        .combine(Sense.REFUSED_PROCESS_INFORMATION, "~ 属于", "四类过程性信息 过程性信息 过程信息", ENDING)
        .combine(Sense.REFUSED_ENFORCEMENT_FILE, "~ 属于", "行政执法案卷 执法案卷 行政执法案卷信息", ENDING)
        .combine(Sense.REFUSED_ADMINISTRATIVE_INQUIRY, "~ 属于", "行政查询事项 行政查询", ENDING)
        .combine(Sense.UNAVAILABLE, "无法提供 信息不存在 政府信息不存在 不能提供", ENDING)
        .combine(
            Sense.UNAVAILABLE_NOT_HELD,
            "本机关不掌握相关政府信息 本机关不掌握 不掌握相关政府信息 不掌握相关信息 本单位不掌握相关政府信息 本办不掌握相关政府信息 本局不掌握相关政府信息 我局不掌握相关政府信息 不掌握政府信息 不掌握 本行政机关不掌握相关政府信息 本机关不掌握相关信息",
            ENDING)
        .combine(
            Sense.UNAVAILABLE_REQUIRES_CREATION,
            "没有现成信息需要另行制作 没有现成信息需另行制作 没有现成信息 无现成信息需要另行制作 需要另行制作 需另行制作 没有现成信息，需要另行制作",
            ENDING)
        .combine(
            Sense.UNAVAILABLE_STILL_UNCLEAR,
            "补正后申请内容仍不明确 补正后仍不明确 补正后内容仍不明确 申请内容仍不明确 申请内容不明确",
            ENDING)
        .combine(Sense.NOT_PROCESSED, "不予处理 不再处理", ENDING)
        .combine(
            Sense.NOT_PROCESSED_PETITION,
            "信访举报投诉类 信访举报投诉类申请 信访、举报、投诉类 信访、投诉、举报类 信访投诉举报类 信访类 信访举报投诉 属于信访举报投诉类",
            "~ 申请")
        .combine(Sense.NOT_PROCESSED_REPEATED, "重复申请 属于重复申请", "~ 不予处理 不予重复处理 的")
        .combine(Sense.NOT_PROCESSED_PUBLICATION, "要求提供公开出版物 公开出版物", "~ 申请 的")
        .combine(Sense.NOT_PROCESSED_EXCESSIVE, "无正当理由大量反复申请 大量反复申请 无正当理由反复申请", "~ 的")
        .combine(
            Sense.NOT_PROCESSED_CONFIRMATION,
            "要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息 要求重新出具已获取信息 要求确认或重新出具已获取信息",
            "~ 的 申请")
        .combine(Sense.OTHER_OUTCOME, "其他处理 其它处理 作其他处理 作其他处理的 其他方式处理", "~ 的 情形 结果")
        .combine(
            Sense.OTHER_CORRECTION_OVERDUE,
            "逾期不补正 无正当理由逾期不补正 申请人无正当理由逾期不补正 逾期未补正 申请人逾期不补正 申请人逾期未补正",
            "~ 的 、行政机关不再处理其政府信息公开申请 视为放弃申请 视为放弃 ，行政机关不再处理")
        .combine(
            Sense.OTHER_CORRECTION_OVERDUE,
            "逾期不补正 无正当理由逾期不补正 申请人无正当理由逾期不补正 逾期未补正 申请人逾期不补正 申请人逾期未补正",
            "~ 而 、 ， 被 后",
            "终止处理 终止办理 不再处理 终止答复",
            "~ 的 其申请")
        .combine(
            Sense.OTHER_FEE_OVERDUE,
            "逾期未按收费通知要求缴纳费用 申请人逾期未按收费通知要求缴纳费用 逾期未缴费 逾期未缴纳费用",
            "~ 的 不再处理 、行政机关不再处理其政府信息公开申请")
        .add(Sense.REMAINDER, "其他 其它 其他情形 其他情况 其他类 其他原因 其他结果处理");
  }
}
