package dev.qimma.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import org.junit.jupiter.api.Assertions;

@AnalyzeClasses(packages = "dev.qimma", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static void everyRuleOfTheHouseIsKept(JavaClasses house) {
    Assertions.assertAll(
        House.rules("dev.qimma").values().stream().map(rule -> () -> rule.check(house)));
  }
}
