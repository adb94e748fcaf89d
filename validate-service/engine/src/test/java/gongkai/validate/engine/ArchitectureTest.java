package gongkai.validate.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gongkai.validate.rule.Rule;
import gongkai.validate.rules.RuleBook;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(
              "gongkai.validate.engine",
              "gongkai.validate.rule",
              "gongkai.validate.rules",
              "gongkai.validate.repair");

  @Test
  void theEngineKnowsNoFramework() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..",
            "io.micronaut..",
            "org.apache.kafka..",
            "org.opensearch..",
            "io.cloudevents..",
            "tools.jackson..",
            "jakarta..",
            "java.net..",
            "java.sql..")
        .check(CLASSES);
  }

  @Test
  void itsPackagesDoNotDependOnEachOtherInCircles() {
    slices().matching("gongkai.validate.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void rulesKnowNeitherEachOtherNorRepairsNorTheEngine() {
    noClasses()
        .that()
        .resideInAPackage("gongkai.validate.rules.*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("gongkai.validate.engine..", "gongkai.validate.repair..")
        .check(CLASSES);
    slices().matching("gongkai.validate.rules.(*)").should().notDependOnEachOther().check(CLASSES);
  }

  @Test
  void rulesKeepNoState() {
    classes().that().implement(Rule.class).should().haveOnlyFinalFields().check(CLASSES);
  }

  @Test
  void everyRuleIsInTheBook() {
    var written =
        CLASSES.stream()
            .filter(type -> type.isAssignableTo(Rule.class))
            .filter(type -> type.getPackageName().startsWith("gongkai.validate.rules"))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    assertEquals(
        written,
        RuleBook.RULES.stream().map(rule -> rule.getClass().getName()).collect(Collectors.toSet()));
  }
}
