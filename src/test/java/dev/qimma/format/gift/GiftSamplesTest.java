package dev.qimma.format.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.qimma.diagnostic.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Files of others, beside what gift-pegjs makes of them: a second opinion. Where the two differ,
 * Moodle's own reader is right, and the difference is told here.
 */
class GiftSamplesTest {

  private static final Path SAMPLES = Path.of("..", "shared", "samples", "gift");

  /**
   * By file, the questions that the two read otherwise. Of a statement, gift-pegjs names what is
   * said first after its truth; to Moodle the first is said of a wrong answer, the second of a
   * right one. Behind a blank within a sentence gift-pegjs has a space; Moodle has none.
   */
  private static final Map<String, List<Integer>> KNOWN =
      Map.of(
          "giftFormatPhpExamples", List.of(9),
          "options1", List.of(7, 9),
          "totara_moodle_truefalse", List.of(1));

  @TestFactory
  Stream<DynamicTest> eachFileIsReadAsTheOtherReaderDoesButForWhatIsKnown() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "the samples are not beside this project");
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".gift")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(name(file), () -> compare(file)));
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".gift", "");
  }

  private static void compare(Path file) throws IOException {
    Problems problems = new Problems();
    List<GiftItem> items = GiftReader.read(name(file), Files.readString(file), problems);
    JsonNode others =
        new ObjectMapper().readTree(Files.readString(file.resolveSibling(name(file) + ".json")));
    List<Integer> differences = new ArrayList<>();
    for (int at = 0; at < Math.max(items.size(), others.size()); at++) {
      String ours = at < items.size() ? told(items.get(at)) : "nothing";
      String theirs = at < others.size() ? Tree.told(others.get(at)) : "nothing";
      if (!ours.equals(theirs)) {
        differences.add(at + 1);
      }
    }
    assertThat(problems.sorted()).isEmpty();
    assertThat(differences).isEqualTo(KNOWN.getOrDefault(name(file), List.of()));
  }

  private static String told(GiftItem item) {
    if (item instanceof GiftItem.Category category) {
      return "category " + category.path();
    }
    GiftItem.Question question = (GiftItem.Question) item;
    return String.join(
        " | ",
        question.id(),
        String.join(",", question.tags()),
        question.name(),
        Tree.words(question.stem().text()),
        question.answer().fold(new Told()),
        Tree.words(question.feedback().text()));
  }

  /** What is between the braces, in a line. */
  private static final class Told implements GiftAnswer.Cases<String> {

    @Override
    public String description(GiftAnswer.Description description) {
      return "Description";
    }

    @Override
    public String essay(GiftAnswer.Essay essay) {
      return "Essay";
    }

    @Override
    public String choice(GiftAnswer.Choice choice) {
      return "MC" + options(choice.options());
    }

    private static String options(List<GiftAnswer.Option> options) {
      StringBuilder told = new StringBuilder();
      for (GiftAnswer.Option option : options) {
        told.append(" [")
            .append(number(option.percent()))
            .append(' ')
            .append(Tree.words(option.text().text()))
            .append('#')
            .append(Tree.words(option.feedback().text()))
            .append(']');
      }
      return told.toString();
    }

    private static String number(BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public String match(GiftAnswer.Match match) {
      StringBuilder told = new StringBuilder("Matching");
      for (GiftAnswer.Pair pair : match.pairs()) {
        told.append(
            " [" + Tree.words(pair.left().text()) + " -> " + Tree.words(pair.right()) + "]");
      }
      return told.toString();
    }

    @Override
    public String trueFalse(GiftAnswer.TrueFalse trueFalse) {
      return "TF "
          + trueFalse.answer()
          + " "
          + Tree.words(trueFalse.ifWrong().text())
          + "#"
          + Tree.words(trueFalse.ifRight().text());
    }

    @Override
    public String shortAnswer(GiftAnswer.Typed answer) {
      return "Short" + options(answer.answers());
    }

    @Override
    public String numerical(GiftAnswer.Numerical numerical) {
      StringBuilder told = new StringBuilder("Numerical");
      for (GiftAnswer.Value value : numerical.values()) {
        told.append(
            " ["
                + number(value.percent())
                + " "
                + number(value.number())
                + ":"
                + number(value.within())
                + "#"
                + Tree.words(value.feedback().text())
                + "]");
      }
      return told.toString();
    }
  }

  @Test
  void theSamplesAreThoseThatWereLookedAt() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "the samples are not beside this project");
    try (Stream<Path> files = Files.list(SAMPLES)) {
      assertThat(files.filter(file -> file.toString().endsWith(".gift"))).hasSizeGreaterThan(20);
    }
  }
}
