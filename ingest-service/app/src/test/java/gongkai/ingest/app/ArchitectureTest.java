package gongkai.ingest.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("gongkai.ingest.app");

  @Test
  void thePartsOfTheServiceDoNotGoRoundInCircles() {
    slices().matching("gongkai.ingest.app.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theLedgerKnowsNeitherKafkaNorS3NorHttp() {
    noClasses()
        .that()
        .resideInAPackage("..ledger..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "software.amazon..", "io.micronaut.http..")
        .check(CLASSES);
  }

  @Test
  void onlyTheBucketKnowsS3() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..bucket..", "..outbox..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .check(CLASSES);
  }
}
