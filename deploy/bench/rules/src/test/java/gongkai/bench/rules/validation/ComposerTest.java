package gongkai.bench.rules.validation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.rules.AuthorChecks;
import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Figures;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComposerTest extends AuthorChecks {

  ComposerTest() {
    super(Composer::write, Roster.ALL, "openly0", 1200, 20, List.of("考核", "社会评议", "追"));
  }

  @Test
  void whatIsToldOfApplicationsIsWhatTheTableHas() {
    agrees("收到政府信息公开申请(\\d+)件", figures -> figures.request("newlyReceived", "total"));
    agrees("新收政府信息公开申请(\\d+)件", figures -> figures.request("newlyReceived", "total"));
    agrees("自然人申请(\\d+)件", figures -> figures.request("newlyReceived", "naturalPerson"));
    agrees("予以公开(\\d+)件", figures -> figures.request("granted", "total"));
    agrees("部分公开(\\d+)件", figures -> figures.request("partiallyGranted", "total"));
    agrees("不予公开(\\d+)件", figures -> figures.group("refused"));
    agrees("办结(\\d+)件", figures -> figures.request("totalHandled", "total"));
    agrees("继续办理(\\d+)件", figures -> figures.request("carriedForward", "total"));
  }

  @Test
  void nothingIsDeniedThatTheTablesHave() {
    for (Draft draft : drafts()) {
      String text = text(draft);
      Figures figures = draft.figures;
      assertFalse(
          text.matches("(?s).*(未收到|没有收到)政府信息公开申请.*")
              && figures.request("newlyReceived", "total") > 0,
          text);
      assertFalse(text.contains("没有结转下年度") && figures.request("carriedForward", "total") > 0, text);
      assertFalse(text.contains("没有行政复议案件") && figures.get("reconsideration.total") > 0, text);
    }
  }

  @Test
  void thereAreMoreThanFortyBodies() {
    assertTrue(Roster.ALL.size() > 40);
  }
}
