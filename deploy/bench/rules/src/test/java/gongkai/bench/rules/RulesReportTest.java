package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.rules.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesReportTest {

  @Test
  void thePageTellsTheFiguresOfEachSetApart() {
    String page = RulesReport.page(List.of("figures of one set\n", "figures of another"));
    assertTrue(page.contains("## 调试集 Tuned-on set"), page);
    assertTrue(page.contains(RuleBook.RULES.size() + " rules: "), page);
    assertTrue(page.endsWith("figures of one set\n\nfigures of another"), page);
  }
}
