package gongkai.bench.validation;

import gongkai.bench.printers.Narrative;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes the text of a report out of sentences.
final class Essay {

  private static final List<String> PARTS =
      List.of("主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障");
  private static final List<String> LABELS = List.of("（%s）%s。", "（%s）%s情况。", "(%s)%s方面", "%s是%s。");
  private static final String NUMERALS = "一二三四五";

  private final Telling telling;
  private final Random random;

  Essay(Telling telling) {
    this.telling = telling;
    random = telling.random();
  }

  Narrative narrative() {
    var overview = new ArrayList<String>();
    if (random.nextBoolean()) {
      overview.add(telling.tell("{year}年，{we}认真贯彻落实《条例》，坚持以公开为常态、不公开为例外，各项工作有序推进。"));
    }
    String label = LABELS.get(random.nextInt(LABELS.size()));
    for (int i = 0; i < PARTS.size(); i++) {
      String head = label.formatted(NUMERALS.substring(i, i + 1), PARTS.get(i));
      String text = part(i);
      if (label.endsWith("方面")) {
        overview.add(head);
        overview.add(text);
      } else {
        overview.add(head + text);
      }
    }
    var problems = List.of(telling.oneOf(Sentences.PROBLEMS), telling.oneOf(Sentences.MEASURES));
    String matters = random.nextInt(6) == 0 ? "无其他需要报告的事项。" : telling.oneOf(Sentences.FEES);
    return new Narrative(
        overview, problems, List.of(matters), closing(), List.copyOf(telling.statements()));
  }

  private String part(int number) {
    var sentences = new ArrayList<String>();
    switch (number) {
      case 0 -> {
        sentences.add(telling.oneOf(Sentences.DISCLOSED));
        sentences.add(telling.oneOf(Sentences.DOCUMENTS));
        sentences.add(telling.oneOf(Sentences.EXPLAINED));
      }
      case 1 -> {
        sentences.add(telling.oneOf(Sentences.RECEIVED));
        sentences.add(telling.oneOf(Sentences.OUTCOMES));
        sentences.add(telling.oneOf(Sentences.CASES));
      }
      case 2 -> sentences.add(telling.oneOf(Sentences.MANAGED));
      case 3 -> {
        sentences.add(telling.oneOf(Sentences.PLATFORM));
        sentences.add(telling.oneOf(Sentences.ANSWERED));
      }
      default -> {
        sentences.add(telling.oneOf(Sentences.SUPERVISED));
        sentences.add(telling.oneOf(Sentences.ASIDES));
      }
    }
    return String.join("", sentences);
  }

  private List<String> closing() {
    int month = 1 + random.nextInt(3);
    int day = 1 + random.nextInt(28);
    String form = List.of("%d年%d月%d日", "%d 年 %d 月 %d 日", "%d年%02d月%02d日").get(random.nextInt(3));
    String date = form.formatted(telling.year() + 1, month, day);
    return List.of(telling.place().author().name(), date);
  }
}
