package gongkai.search.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("gongkai.search.app");

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching("gongkai.search.app.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theComparisonOfTextIsPlainJava() {
    classes()
        .that()
        .resideInAPackage("gongkai.search.app.text")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "gongkai.search.app.text")
        .check(CLASSES);
  }

  @Test
  void questionsKnowNothingOfHttpOrKafka() {
    noClasses()
        .that()
        .resideInAPackage("gongkai.search.app.query")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.micronaut.http..", "org.apache.kafka..")
        .check(CLASSES);
  }

  @Test
  void onlyTheClientSpeaksToOpenSearch() {
    noClasses()
        .that()
        .resideOutsideOfPackage("gongkai.search.app.store")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.opensearch..")
        .check(CLASSES);
  }
}
