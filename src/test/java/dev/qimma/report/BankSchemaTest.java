package dev.qimma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Severity;
import dev.qimma.kind.Kind;
import dev.qimma.kind.Kinds;
import dev.qimma.question.MultiPolicy;
import dev.qimma.text.Fold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor is told of question files is what the reader holds them to. */
class BankSchemaTest {

  private static final JsonMapper JSON = new JsonMapper();

  /** Faults that no schema can see: of what stands elsewhere, or of the YAML itself. */
  private static final Map<String, String> UNSEEN =
      Map.ofEntries(
          Map.entry("QE001", "not YAML"),
          Map.entry("QE004", "an id in another question"),
          Map.entry("QE006", "two options compared"),
          Map.entry("QE007", "two options compared"),
          Map.entry("QE008", "the names of holes in a text"),
          Map.entry("QE010", "the text of the source"),
          Map.entry("QE011", "the text of the source"),
          Map.entry("QE012", "the text of the source"),
          Map.entry("QE014", "the languages of other texts"),
          Map.entry("QE016", "how a text is written"),
          Map.entry("QE017", "made where it is left out"),
          Map.entry("QE018", "the seal"),
          Map.entry("QE019", "the options beside it"),
          Map.entry("QE020", "names given elsewhere"),
          Map.entry("QE023", "not a map to a reader of YAML"),
          Map.entry("QE024", "how a text is written"),
          Map.entry("QE026", "the seal"),
          Map.entry("QE027", "how a text is written"));

  /** What a reader of YAML may not even load. */
  private static final Set<String> NO_MAP = Set.of("QE001", "QE023", "QE024");

  /** The same of single questions: what is compared, or added up. */
  private static final Map<String, String> UNSEEN_QUESTIONS =
      Map.of(
          "\"all-right\"", "every option is a right one",
          "\"nothing\"", "nothing is left of a text but signs",
          "\"range\"", "the greatest number is below the least",
          "\"sum\"", "credits are added up",
          "\"key\"", "which of the options is right",
          "\"distractor\"", "which of the options is right",
          "\"key-arabic\"", "which of the options is right",
          "\"distractor-arabic\"", "which of the options is right");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(BankSchema.text());

  private static JsonNode root() {
    return JSON.readTree(BankSchema.text());
  }

  private static List<String> faults(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    String json = JSON.writeValueAsString(new Load(settings).loadFromString(yaml));
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static List<Diagnostic> errors(String yaml) {
    return BankReader.read("b", List.of(new BankFile("b.yaml", yaml))).diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .toList();
  }

  private static Stream<Arguments> files(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
          .map(file -> argumentSet(file.toString(), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Arguments> ours() {
    return files("questions");
  }

  static Stream<Arguments> ofTests() {
    return files("src/test/resources/dev/qimma");
  }

  @ParameterizedTest
  @MethodSource("ours")
  void everyFileOfOurBanksKeepsToIt(String yaml) {
    assertThat(faults(yaml)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ofTests")
  void whatTheReaderTakesKeepsToIt(String yaml) {
    if (errors(yaml).isEmpty()) {
      assertThat(faults(yaml)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("ofTests")
  void everyFaultOfShapeBreaksIt(String yaml) {
    List<String> codes = errors(yaml).stream().map(error -> error.rule().code()).toList();
    boolean isYaml = codes.stream().noneMatch(NO_MAP::contains);
    if (isYaml && codes.stream().anyMatch(code -> !UNSEEN.containsKey(code))) {
      assertThat(faults(yaml)).as(codes.toString()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("ofTests")
  void everyQuestionWithAFaultOfShapeBreaksItAlone(String yaml) {
    boolean isYaml = errors(yaml).stream().map(e -> e.rule().code()).noneMatch(NO_MAP::contains);
    for (String question : isYaml ? singles(yaml) : List.<String>of()) {
      List<String> codes =
          errors(question).stream()
              .map(error -> error.rule().code())
              .filter(code -> !UNSEEN.containsKey(code))
              .toList();
      assertThat(faults(question).isEmpty()).as(question + codes).isEqualTo(codes.isEmpty());
    }
  }

  /** Each question of a file as a file; JSON has no empty text. */
  private static List<String> singles(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    JsonNode file = JSON.readTree(JSON.writeValueAsString(new Load(settings).loadFromString(yaml)));
    List<String> singles = new ArrayList<>();
    for (JsonNode question : file.path("questions")) {
      boolean isUnseen = UNSEEN_QUESTIONS.containsKey(question.path("id").toString());
      if (!isUnseen && !question.toString().contains(":null")) {
        singles.add("{\"questions\": [" + question + "]}");
      }
    }
    return singles;
  }

  static Stream<Kind> kinds() {
    return Kinds.all().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKeyOfAKindIsDescribed(Kind kind) {
    JsonNode keys = root().path("definitions").path("question").path("properties");
    assertThat(kind.keys()).allSatisfy(key -> assertThat(keys.has(key)).as(key).isTrue());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindIsOneOfThoseToChooseFrom(Kind kind) {
    Set<String> titles = new TreeSet<>();
    root()
        .path("definitions")
        .path("question")
        .path("oneOf")
        .forEach(one -> titles.addAll(List.of(one.path("title").asString().split(", "))));
    assertThat(titles).contains(kind.name());
  }

  @Test
  void everyPropertyHasADescriptionInBothLanguages() {
    List<String> bare = new ArrayList<>();
    properties(root(), bare);
    assertThat(bare).isEmpty();
  }

  private static void properties(JsonNode node, List<String> bare) {
    node.path("properties")
        .properties()
        .forEach(
            entry -> {
              String told = entry.getValue().path("description").asString("");
              if (!told.matches("(?s).*[A-Za-z].* · .*[\\u0600-\\u06ff].*")) {
                bare.add(entry.getKey());
              }
            });
    node.forEach(child -> properties(child, bare));
  }

  @Test
  void theWordsToChooseFromAreThoseOfTheReader() {
    assertThat(words("credit")).containsExactlyElementsOf(MultiPolicy.words());
    assertThat(words("foldWord"))
        .containsExactlyElementsOf(Arrays.stream(Fold.values()).map(Fold::word).toList());
  }

  private static List<String> words(String definition) {
    List<String> words = new ArrayList<>();
    root().path("definitions").path(definition).path("enum").forEach(w -> words.add(w.asString()));
    return words;
  }

  @Test
  void aKeyThatTheReaderDoesNotKnowBreaksIt() {
    String good = "qimma: 1\nquestions:\n  - { q: Rain?, answer: true }\n";
    assertThat(faults(good)).isEmpty();
    assertThat(faults(good.replace("answer", "colour: x, answer"))).isNotEmpty();
  }
}
