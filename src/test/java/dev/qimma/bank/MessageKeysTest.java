package dev.qimma.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the code says of a bank, there are words for it. */
class MessageKeysTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/qimma");
  private static final String WORD = "\"([a-z][a-z0-9-]*)\"";

  /** {@code fields.problem(Rule.NO_STEM, "q", "message")}: a key of the file, then the variant. */
  private static final Pattern OF_A_KEY =
      Pattern.compile("(?<!item|row|quote)\\.problem\\( ?Rule\\.(\\w+), (?:\"\\w*\"|key), " + WORD);

  /** {@code item.problem(Rule.NO_OPTION, "empty")}. */
  private static final Pattern OF_AN_ITEM =
      Pattern.compile("(?:item|row|quote)\\.problem\\( ?Rule\\.(\\w+), " + WORD);

  private static final Pattern OF_A_PLACE =
      Pattern.compile("report\\( ?problems, Rule\\.(\\w+), [^\"]*" + WORD);

  private static final Pattern WHOLE = Pattern.compile("\"(QE0\\d\\d\\.[a-z0-9-]+)\"");

  @Test
  void everyKeyInTheSourcesIsInTheBundle() throws IOException {
    String sources = sources();
    Set<String> keys = new TreeSet<>();
    for (Pattern pattern : List.of(OF_A_KEY, OF_AN_ITEM, OF_A_PLACE)) {
      Set<String> found =
          pattern.matcher(sources).results().map(MessageKeysTest::key).collect(Collectors.toSet());
      assertThat(found).as(pattern.pattern()).hasSizeGreaterThan(2);
      keys.addAll(found);
    }
    WHOLE.matcher(sources).results().forEach(found -> keys.add(found.group(1)));
    assertThat(keys).contains("QE003.options-and-wrong", "QE006.typed", "QE002.far", "QE001.utf8");
    assertThat(keys).allMatch(BrokenBank.MESSAGES::has);
  }

  @Test
  void everyFaultHasARemedy() {
    assertThat(BrokenBank.MESSAGES.keys())
        .filteredOn(key -> key.matches("QE0\\d\\d\\.[a-z0-9-]+") && !key.endsWith(".remedy"))
        .filteredOn(key -> !key.endsWith(".message"))
        .hasSizeGreaterThan(50)
        .allMatch(key -> BrokenBank.MESSAGES.has(key + ".remedy"));
  }

  @Test
  void everyRuleHasWords() {
    assertThat(Rule.values())
        .filteredOn(rule -> !rule.isOfExchange())
        .allMatch(
            rule -> BrokenBank.MESSAGES.keys().stream().anyMatch(k -> k.startsWith(rule.code())));
  }

  @Test
  void everySeverityHasAWord() {
    assertThat(Severity.values())
        .allMatch(severity -> BrokenBank.MESSAGES.has("diagnostic." + severity.word()));
  }

  private static String key(MatchResult found) {
    return Rule.valueOf(found.group(1)).code() + "." + found.group(2);
  }

  /** All sources with every run of white space as one space. */
  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      StringBuilder sources = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.append(Files.readString(file));
      }
      return sources.toString().replaceAll("\\s+", " ").replace("( ", "(").replace(" .", ".");
    }
  }
}
