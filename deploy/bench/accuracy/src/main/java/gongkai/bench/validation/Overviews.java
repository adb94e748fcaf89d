package gongkai.bench.validation;

import java.util.ArrayList;
import java.util.List;

/// Puts section one together in the ways that authorities do: five labelled parts, labels on lines
/// of their own, slogans for headings, an unbroken account.
final class Overviews {

  private static final List<List<String>> LABELS =
      List.of(
          List.of("主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障"),
          List.of("主动公开情况", "依申请公开情况", "政府信息管理情况", "政府信息公开平台建设情况", "监督保障情况"),
          List.of("主动公开方面", "依申请公开方面", "政府信息管理方面", "公开平台建设方面", "监督保障方面"),
          List.of("主动公开政府信息情况", "依申请办理政府信息公开情况", "规范政府信息管理", "加强公开平台建设", "强化监督保障"),
          List.of("突出重点抓公开", "畅通渠道办申请", "严格审核管信息", "用好载体建平台", "压实责任强保障"));

  private static final List<String> CHINESE = List.of("一", "二", "三", "四", "五", "六");

  private final Telling t;
  private final String self;
  private final PublicationTopics publication;
  private final RequestTopics requests;
  private final KeepingTopics keeping;

  Overviews(Telling telling) {
    t = telling;
    self = ValidationAuthors.self(telling.author);
    publication = new PublicationTopics(telling);
    requests = new RequestTopics(telling);
    keeping = new KeepingTopics(telling);
  }

  /// Section one, paragraph by paragraph.
  List<String> overview() {
    if (ValidationAuthors.township(t.author) && t.chance(40)) {
      return brief();
    }
    return switch (t.random.nextInt(6)) {
      case 0, 1 -> labelled(false);
      case 2 -> labelled(true);
      case 3 -> enumerated();
      case 4 -> withReplies();
      default -> account();
    };
  }

  private String opening() {
    return switch (t.random.nextInt(5)) {
      case 0 -> t.year + "年，" + self + "以习近平新时代中国特色社会主义思想为指导，认真执行《中华人民共和国政府信息公开条例》，把公开透明要求贯穿行政全过程。";
      case 1 -> "一年来，" + self + "紧扣中心工作，以公开促规范、促服务、促落实，各项任务推进有序。";
      case 2 -> t.year + "年，在上级政务公开主管部门的指导下，" + self + "对照年度政务公开工作要点，列出清单、细化分工，信息公开质量稳步提高。";
      case 3 -> self + "高度重视政府信息公开工作，年初专题研究部署，年中跟踪督促，年末对账销号。";
      default -> t.aside("过去一年，" + self + "持续擦亮阳光政府底色，全年召开专题会议#次研究部署信息公开工作。", t.between(1, 6));
    };
  }

  private List<String> parts() {
    var parts = new ArrayList<String>();
    parts.add(publication.published() + publication.documents() + publication.interpretations());
    parts.add(
        requests.requests()
            + requests.outcomes()
            + requests.ofAnotherOffice()
            + requests.disputes());
    parts.add(keeping.management() + keeping.normativeDocuments() + keeping.reposts());
    parts.add(
        keeping.platform() + (ValidationAuthors.governs(t.author) ? publication.gazette() : ""));
    parts.add(keeping.supervision() + keeping.support());
    return parts;
  }

  private List<String> labelled(boolean onLinesOfTheirOwn) {
    List<String> labels = LABELS.get(t.random.nextInt(LABELS.size()));
    int numbering = t.random.nextInt(4);
    String stop = t.pick("。", "：", "。", "");
    var paragraphs = new ArrayList<String>();
    if (t.chance(80)) {
      paragraphs.add(opening());
    }
    List<String> parts = parts();
    for (int i = 0; i < parts.size(); i++) {
      String label = numbered(numbering, i) + labels.get(i);
      if (onLinesOfTheirOwn || stop.isEmpty()) {
        paragraphs.add(label);
        paragraphs.add(parts.get(i));
      } else {
        paragraphs.add(label + stop + parts.get(i));
      }
    }
    return List.copyOf(paragraphs);
  }

  private static String numbered(int numbering, int index) {
    return switch (numbering) {
      case 0, 1 -> "（" + CHINESE.get(index) + "）";
      case 2 -> (index + 1) + ".";
      default -> "(" + CHINESE.get(index) + ")";
    };
  }

  private List<String> enumerated() {
    List<String> parts = parts();
    var text = new StringBuilder(opening());
    List<String> lead = List.of("抓主动公开。", "抓依申请公开。", "抓信息管理。", "抓平台建设。", "抓监督保障。");
    var paragraphs = new ArrayList<String>();
    boolean together = t.chance(40);
    for (int i = 0; i < parts.size(); i++) {
      String item = CHINESE.get(i) + "是" + lead.get(i) + parts.get(i);
      if (together) {
        text.append(item);
      } else {
        paragraphs.add(item);
      }
    }
    paragraphs.addFirst(text.toString());
    return List.copyOf(paragraphs);
  }

  private List<String> withReplies() {
    List<String> labels = LABELS.get(t.random.nextInt(4));
    List<String> parts = parts();
    var paragraphs = new ArrayList<String>();
    paragraphs.add(opening());
    for (int i = 0; i < 4; i++) {
      paragraphs.add("（" + CHINESE.get(i) + "）" + labels.get(i) + "。" + parts.get(i));
    }
    paragraphs.add("（五）解读回应。" + (t.chance(60) ? publication.exchange() : publication.letters()));
    paragraphs.add("（六）" + labels.get(4) + "。" + parts.get(4));
    return List.copyOf(paragraphs);
  }

  private List<String> account() {
    return List.of(
        opening() + publication.published(),
        publication.documents() + publication.interpretations() + publication.exchange(),
        "在依申请公开方面，" + requests.requests() + requests.outcomes(),
        keeping.management() + keeping.normativeDocuments() + keeping.platform(),
        keeping.supervision() + keeping.support());
  }

  private List<String> brief() {
    return List.of(
        opening() + publication.published(),
        requests.requests() + keeping.management(),
        keeping.support() + keeping.supervision());
  }
}
