package gongkai.validate.engine;

import gongkai.extract.form.FormVersion;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.RuleStatus;
import gongkai.validate.rules.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The rule book for people: what the command line and the API show of each rule.
public final class RuleCatalogue {

  private static final List<Description> ALL =
      RuleBook.RULES.stream().map(RuleCatalogue::describe).toList();

  private RuleCatalogue() {}

  /// One rule.
  ///
  /// @param name its name
  /// @param family its family
  /// @param severity the ceiling of its findings
  /// @param title what it is called, in Chinese
  /// @param basis the article, notice or sum that it enforces, in Chinese
  /// @param forms the forms that it is for
  /// @param status whether it counts
  /// @param version rises whenever the rule judges differently
  /// @param page its page in Chinese, Markdown: explanation and examples
  public record Description(
      String name,
      Family family,
      Severity severity,
      String title,
      String basis,
      List<FormVersion> forms,
      RuleStatus status,
      int version,
      String page) {

    public Description {
      forms = List.copyOf(forms);
    }
  }

  /// Every rule, in the order of the rule book.
  public static List<Description> all() {
    return ALL;
  }

  /// The rule of that name.
  public static Optional<Description> find(String name) {
    return ALL.stream().filter(rule -> rule.name().equals(name)).findFirst();
  }

  private static Description describe(Rule rule) {
    RuleCard card = rule.card();
    return new Description(
        card.name(),
        card.family(),
        card.severity(),
        card.title(),
        card.basis(),
        List.of(card.forms()),
        card.status(),
        card.version(),
        page(card.name()));
  }

  private static String page(String name) {
    String resource = "/gongkai/validate/rules/" + name + ".md";
    try (var in = RuleCatalogue.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("rule " + name + " has no page " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
