package gongkai.validate.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gongkai.validate.rule.Example;
import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rule.ExampleReport;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleBookTest {

  private static final Path PAGES = Path.of("src/main/resources/gongkai/validate/rules");

  @TestFactory
  Stream<DynamicNode> everyExampleIsJudgedAsItSays() {
    return RuleBook.RULES.stream()
        .map(rule ->
            dynamicContainer(
                rule.card().name(),
                rule.examples().stream()
                    .map(example ->
                        dynamicTest(
                            example.name(),
                            () ->
                                assertEquals(
                                    example.expected(), Judged.by(rule, example.report()))))));
  }

  @Test
  void everyRuleShowsAllThreeKindsOfExample() {
    for (Rule rule : RuleBook.RULES) {
      var shown = rule.examples().stream().map(Example::expected).collect(Collectors.toSet());
      assertEquals(EnumSet.allOf(Expected.class), shown, rule.card().name());
    }
  }

  @Test
  void namesAreUniqueAndFilesAreNamedForTheirRule() {
    var names = new HashSet<String>();
    for (Rule rule : RuleBook.RULES) {
      String name = rule.card().name();
      assertTrue(names.add(name), name + " is taken");
      assertFalse(RuleBook.RETIRED.contains(name), name + " is the name of a rule that is no more");
      assertEquals(
          name.replace("-", ""),
          rule.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
      assertTrue(
          rule.getClass().getPackageName().endsWith("." + rule.card().family().word()), name);
    }
  }

  @Test
  void everyRulePageIsWhatItsRuleSays() throws IOException {
    for (Rule rule : RuleBook.RULES) {
      Path page = PAGES.resolve(rule.card().name() + ".md");
      if (Boolean.getBoolean("gongkai.regenerate")) {
        Files.writeString(page, RulePage.of(rule));
        System.out.println("rewrote " + page);
      }
      assertTrue(Files.exists(page), page + " is missing: mvn test -Dgongkai.regenerate=true");
      assertEquals(
          RulePage.of(rule),
          Files.readString(page),
          page + " is stale: mvn test -Dgongkai.regenerate=true");
    }
  }

  @Test
  void noPageIsLeftOfARuleThatIsGone() throws IOException {
    var names =
        RuleBook.RULES.stream().map(rule -> rule.card().name() + ".md").collect(Collectors.toSet());
    try (var pages = Files.list(PAGES)) {
      pages.forEach(page -> assertTrue(names.contains(page.getFileName().toString()), page + ""));
    }
  }

  @Test
  void noRuleFindsAnythingInAFlawlessReport() {
    for (Rule rule : RuleBook.RULES) {
      assertFalse(
          rule.check(ExampleReport.facts("")).anyMatch(Outcome.Violated.class::isInstance),
          rule.card().name());
    }
  }
}
