package dev.qimma.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that cannot fail proves nothing: each is broken once in {@code dev.qimma.planted}. */
class PlantedViolationsTest {

  private static final String ROOT = "dev.qimma.planted";
  private static final Map<String, ArchRule> RULES = House.rules(ROOT);
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

  /** Where a rule is broken by another class than the one that is misplaced. */
  private static final Map<String, String> BROKEN_BY =
      Map.ofEntries(
          Map.entry("kinds do not know each other", "kind.two.Curious"),
          Map.entry("formats do not know each other", "format.two.Curious"),
          Map.entry("a kind is named by the catalogue alone", "quiz.KnowsAKind"),
          Map.entry("every kind is in the catalogue", "kind.two.Forgotten"),
          Map.entry("only the root touches process, clock and chance", "screen.Worldly"),
          Map.entry("below the edges nothing touches the world", "screen.Worldly"),
          Map.entry("nothing reaches for the network", "screen.Worldly"),
          Map.entry("records read as prose", "question.Bean.getName"),
          Map.entry("classes are closed", "store.util.BaseThing"),
          Map.entry("names say something", "store.util.BaseThing"),
          Map.entry("every folder has its floor", "cellar.Misplaced"),
          Map.entry("no other library is named", "com.ibm.icu.text.Bidi"));

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleFailsWhereItIsBroken(String rule) {
    String culprit =
        BROKEN_BY.getOrDefault(rule, rule.endsWith("its place") ? "lint.Libraries" : "Misplaced");
    assertThat(violations(rule)).contains(culprit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.in",
        "System.out",
        "System.err",
        "System.exit",
        "System.getenv(java.lang.String)",
        "System.getenv()",
        "System.currentTimeMillis",
        "System.nanoTime",
        "Instant.now()",
        "LocalDate.now(java.time.ZoneId)",
        "Clock.systemUTC",
        "InstantSource.system",
        "Random.<init>()",
        "SecureRandom.<init>",
        "Math.random",
        "ThreadLocalRandom.current",
        "UUID.randomUUID",
        "Collections.shuffle",
        "Worldly.clockByReference"
      })
  void processClockAndChanceAreSeen(String access) {
    assertThat(violations("only the root touches process, clock and chance")).contains(access);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Files.readAllBytes", "FileInputStream.<init>", "File.<init>", "FileChannel.open",
        "Socket.<init>", "System.getProperty", "System.lineSeparator", "ZoneId.systemDefault",
        "Locale.getDefault"
      })
  void filesNetworkAndMachineAreSeen(String access) {
    assertThat(violations("below the edges nothing touches the world")).contains(access);
  }

  @Test
  void whatIsHandedInIsAllowed() {
    assertThat(RULES.keySet().stream().map(PlantedViolationsTest::violations))
        .noneMatch(violations -> violations.contains("Worldly.harmless"));
  }

  static Stream<String> rules() {
    return RULES.keySet().stream();
  }

  private static String violations(String rule) {
    ArchRule broken = RULES.get(rule);
    return broken == null
        ? ""
        : String.join("\n", broken.evaluate(PLANTED).getFailureReport().getDetails());
  }
}
