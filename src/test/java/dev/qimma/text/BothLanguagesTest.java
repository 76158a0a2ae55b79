package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The interface says in Arabic what it says in English. A failure names the keys to translate. */
class BothLanguagesTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/qimma");
  private static final Pattern HOLE = Pattern.compile("(?<!\\{)(?:\\{\\{)*\\{(\\w)}");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

  private static final Pattern ARABIC = Pattern.compile("[\\u0600-\\u06ff]");

  private static final Pattern BEGINS_IN_LATIN =
      Pattern.compile("^[^A-Za-z\\u0600-\\u06ff]*[A-Za-z]");

  private static final Pattern FOREIGN_MARK =
      Pattern.compile(
          "[\\u0600-\\u06ff\u00bb] ?[,;?]("
              + " |$)|[“”]|[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private static final Pattern SAID =
      Pattern.compile("(?:Message\\.of|say|told|tell|ask)\\( ?\"([a-z][^\"]*[.][^\"]*)\"");

  /** Commands, keys of a bank, names of keys and formats, and what else is typed as it stands. */
  private static final Set<String> TYPED =
      words(
          """
          qimma study stats export reviews retention quiz read browse show search source history check help resume quit lang
          accept answer back blanks extra fold group id number objectives one another three options
          order pairs prefix q questions quote quotes range recall right sha shuffle sources suffix two
          why within wrong key value left like this He said no to it yaml
          true false t f ar en both a an is are A B C D h m s n
          Enter Tab Ctrl Shift Alt J K EDITOR UTF MiB ISO T Z QIMMA NOW HOME QI FILE ID REPLY NAME
          learner question response responses stem kind several partners take sheet SHEET out grade
          JAVA OPTS Xmx g JSON
          N Esc setup bidi kitty force ltr yes conf objectives flagged plain PLAIN BIDI NO COLOR TERM
          xterm color Debian ncurses term tmux screen x dumb COLORTERM CLICOLOR FORCE always LANG ASCII
          ABC Arabic Presentation Forms DejaVu Sans Mono BANK VERSION VTE GNOME Xfce KONSOLE Konsole
          config set unset KEY VALUE bash zsh fish Anki zip hint
          mlterm Terminal app CSI p r JUnit XML json scores items
          answers bank columns delimiter difficulty exam format input no pass rejects seal stacktrace
          text time paper version of
          add new import nth y FOLDER preview edit LINE
          FSRS RMSE bins w card review rating delta t parameters retention max interval zone UTC Asia Riyadh Brier study fit until DATE budget target day
          allow watch H
          multiple truefalse matching ordering recall flashcard choice number SHORTANSWER Berlin
          from back left right GIFT Moodle TRUE FALSE T F MiB FILE accept Windows objectives yaml UTF
          """);

  private record Sentence(String key, String text) {}

  static Stream<String> bundles() {
    return Stream.of(
            "/dev/qimma",
            "/dev/qimma/diagnostic",
            "/dev/qimma/grading",
            "/dev/qimma/authoring/writing",
            "/dev/qimma/exchange")
        .map(folder -> folder + "/messages");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everySentenceIsThereInBoth(String bundle) {
    assertThat(families("ar", bundle).keySet()).isEqualTo(families("en", bundle).keySet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void theHolesAreTheSame(String bundle) {
    Map<String, List<Sentence>> arabic = families("ar", bundle);
    families("en", bundle)
        .forEach(
            (key, english) ->
                assertThat(holes(arabic.getOrDefault(key, List.of())))
                    .as(key)
                    .isEqualTo(holes(english)));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyPluralIsComplete(String bundle) {
    assertThat(families("en", bundle).values())
        .allSatisfy(family -> assertThat(forms(family)).isIn(Set.of(""), Set.of("one", "other")));
    assertThat(families("ar", bundle).values())
        .allSatisfy(
            family ->
                assertThat(forms(family))
                    .isIn(Set.of(""), Set.of("zero", "one", "two", "few", "many", "other")));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void whatHasPluralsInEnglishHasThemInArabic(String bundle) {
    Map<String, List<Sentence>> arabic = families("ar", bundle);
    assertThat(families("en", bundle).entrySet())
        .filteredOn(family -> family.getValue().size() > 1)
        .allMatch(family -> arabic.getOrDefault(family.getKey(), List.of()).size() > 1);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void nothingOfTheEnglishIsLeftInTheArabicButWhatIsTyped(String bundle) {
    assertThat(sentences("ar", bundle))
        .filteredOn(
            sentence ->
                LATIN
                    .matcher(withoutHoles(sentence.text()))
                    .results()
                    .anyMatch(word -> !TYPED.contains(word.group())))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void theArabicHasArabicMarks(String bundle) {
    assertThat(sentences("ar", bundle))
        .filteredOn(sentence -> FOREIGN_MARK.matcher(sentence.text()).find())
        .isEmpty();
  }

  /** The first letter decides which way a line runs; a place or a name may stand apart before. */
  @ParameterizedTest
  @MethodSource("bundles")
  void anArabicSentenceBeginsInArabic(String bundle) {
    assertThat(sentences("ar", bundle))
        .filteredOn(sentence -> ARABIC.matcher(sentence.text()).find())
        .filteredOn(
            sentence ->
                BEGINS_IN_LATIN
                    .matcher(withoutHoles(sentence.text()).replaceFirst("^qimma: ", ""))
                    .find())
        .isEmpty();
  }

  @Test
  void everyKeyInTheSourcesIsInABundle() throws IOException {
    Messages all = Messages.load("en", bundles().toArray(String[]::new));
    Messages page = Messages.load("en", "/dev/qimma/report/page");
    Set<String> said = new TreeSet<>();
    SAID.matcher(sources()).results().forEach(found -> said.add(found.group(1)));
    assertThat(said)
        .hasSizeGreaterThan(150)
        .filteredOn(key -> !key.endsWith(".") && !all.has(key) && !page.has(key))
        .isEmpty();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.strip().split("\\s+")));
  }

  private static Collection<Sentence> sentences(String language, String bundle) {
    Messages messages = Messages.load(language, bundle);
    return messages.keys().stream()
        .map(key -> new Sentence(key, messages.bundle().find(key).orElseThrow().pattern()))
        .toList();
  }

  private static Map<String, List<Sentence>> families(String language, String bundle) {
    return sentences(language, bundle).stream()
        .collect(
            Collectors.groupingBy(
                sentence -> sentence.key().replaceFirst("\\[.*", ""),
                TreeMap::new,
                Collectors.toList()));
  }

  private static Set<String> forms(List<Sentence> family) {
    return family.stream()
        .map(sentence -> sentence.key().replaceFirst("[^\\[]*\\[?", "").replace("]", ""))
        .collect(Collectors.toSet());
  }

  private static Map<String, Integer> holes(List<Sentence> family) {
    Map<String, Integer> holes = new HashMap<>();
    for (Sentence sentence : family) {
      HOLE.matcher(sentence.text()).results().forEach(hole -> holes.put(hole.group(1), 1));
    }
    return holes;
  }

  private static String withoutHoles(String text) {
    return text.replaceAll("\\{\\w}", "");
  }

  /** All sources with every run of white space as one space. */
  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      StringBuilder sources = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.append(Files.readString(file));
      }
      return String.join(" ", Arrays.asList(sources.toString().split("\\s+")));
    }
  }
}
