package gongkai.bench.rules.heldout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.rules.AuthorChecks;
import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Figures;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScribeTest extends AuthorChecks {

  ScribeTest() {
    super(Scribe::write, Institutions.ALL, "open0", 1300, 15, List.of("考核", "社会评议", "责任追究|追究责任"));
  }

  @Test
  void whatIsToldOfApplicationsIsWhatTheTableHas() {
    agrees("收到政府信息公开申请(\\d+)件", figures -> figures.request("newlyReceived", "total"));
    agrees("自然人(?:申请|提出)(\\d+)件", figures -> figures.request("newlyReceived", "naturalPerson"));
    agrees("上年结转(\\d+)件", figures -> figures.request("broughtForward", "total"));
    agrees("予以公开(?:的有)?(\\d+)件", figures -> figures.request("granted", "total"));
    agrees("部分公开(\\d+)件", figures -> figures.request("partiallyGranted", "total"));
    agrees("不予公开(\\d+)件", figures -> figures.group("refused"));
    agrees("无法提供(\\d+)件", figures -> figures.group("unavailable"));
    agrees("已办结的(\\d+)件", figures -> figures.request("totalHandled", "total"));
    agrees("下年度办理的有(\\d+)件", figures -> figures.request("carriedForward", "total"));
  }

  @Test
  void documentsInAndOutOfForceAreAsManyAsTheTablesHave() {
    agrees("废止行政规范性文件(\\d+)件", figures -> figures.get("proactive.normativeDocuments.repealed"));
    agrees("现行有效的行政规范性文件(\\d+)件", figures -> figures.get("proactive.normativeDocuments.inForce"));
  }

  @Test
  void nothingIsDeniedThatTheTablesHave() {
    for (Draft draft : drafts()) {
      String text = text(draft);
      Figures figures = draft.figures;
      boolean none = figures.request("newlyReceived", "total") == 0;
      assertTrue(none || !text.matches("(?s).*(没有收到|未收到任何)政府信息公开申请.*"), text);
      boolean open = figures.request("carriedForward", "total") > 0;
      assertFalse(open && text.matches("(?s).*(无结转|年内全部办结).*"), text);
      boolean asked = figures.get("reconsideration.total") > 0;
      assertFalse(asked && text.contains("未发生行政复议"), text);
    }
  }

  @Test
  void whatMakesStocksUndecidedIsNotSaidByTheWay() {
    Pattern words = Pattern.compile("划转|接收|失效|到期|届满|口径|合并");
    for (Draft draft : drafts()) {
      assertFalse(words.matcher(text(draft)).find(), text(draft));
    }
  }

  @Test
  void thereAreMoreThanSixtyBodies() {
    assertTrue(Institutions.ALL.size() > 60);
  }

  @Test
  void thereAreMoreThanFiftySentencesThatOnlyLookWrong() {
    List<String> all =
        Stream.of(
                Honest.OPEN,
                Honest.APPLY,
                Honest.MANAGE,
                Honest.PLATFORM,
                Honest.OVERSEE,
                Honest.IMPROVEMENT,
                Honest.MATTERS)
            .flatMap(List::stream)
            .distinct()
            .toList();
    assertTrue(all.size() > 50, "" + all.size());
  }
}
