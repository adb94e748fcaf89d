package gongkai.validate.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.form.FormVersion;
import gongkai.validate.Severity;
import gongkai.validate.rules.RuleBook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

  @Test
  void everyRuleIsDescribedWithAPageThatNamesIt() {
    assertEquals(RuleBook.RULES.size(), RuleCatalogue.all().size());
    for (RuleCatalogue.Description rule : RuleCatalogue.all()) {
      assertTrue(rule.page().contains("（`" + rule.name() + "`）"), rule.name());
      assertTrue(rule.page().contains(rule.basis()), rule.name());
    }
  }

  @Test
  void aRuleIsFoundByItsName() {
    var fee = RuleCatalogue.find("processing-fee-unstated").orElseThrow();
    assertEquals(Severity.INFO, fee.severity());
    assertEquals(List.of(FormVersion.FORM_2021), fee.forms());
    assertEquals(Optional.empty(), RuleCatalogue.find("no-such-rule"));
  }
}
