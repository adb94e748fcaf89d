package gongkai.validate.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import gongkai.extract.form.FormVersion;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/// What the catalogue, the rule's page and every finding say about a rule.
@Retention(RUNTIME)
@Target(TYPE)
public @interface RuleCard {

  /// The rule's name, lower case with hyphens; never given to another rule once used.
  String name();

  /// The family, which decides the topic of its failures.
  Family family();

  /// The ceiling: no finding of the rule is worse; an uncertain case is milder.
  Severity severity();

  /// What it is called, in Chinese.
  String title();

  /// The article, notice or sum that it enforces, in Chinese.
  String basis();

  /// When it holds, what it leaves alone and why, in Chinese; Markdown, the body of its page.
  String explanation();

  /// The forms that it is for.
  FormVersion[] forms() default {FormVersion.FORM_2019, FormVersion.FORM_2021};

  /// Whether it asks for the form due in the report's year, whatever tables were printed: so do the
  /// duties of the text. What is said of cells hangs on the tables that hold them.
  boolean byYear() default false;

  /// Whether a converter may have lost what the rule misses, so that in a transcript it is a doubt
  /// (疑似转换丢失，请核对原件) and never a failure.
  boolean carrierMayLose() default false;

  /// Whether it counts.
  RuleStatus status() default RuleStatus.ON;

  /// Rises whenever the rule judges anything differently than before.
  int version() default 1;
}
