package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.rules.RuleBook;
import org.junit.jupiter.api.Test;

class RulesReportTest {

  @Test
  void thePageTellsTunedOnAndValidationFiguresApart() {
    String page = RulesReport.page("figures of the validation set");
    assertTrue(page.contains("## 调试集 Tuned-on set"), page);
    assertTrue(page.contains(RuleBook.RULES.size() + " rules: "), page);
    assertTrue(page.endsWith("figures of the validation set"), page);
  }
}
