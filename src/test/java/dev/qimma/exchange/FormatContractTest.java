package dev.qimma.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the format: what comes back is what went out, less what was said to be lost. */
class FormatContractTest {

  private static final int TIMES = 20;

  static Stream<Arguments> all() {
    return Formats.all().stream()
        .filter(Format::isWritable)
        .flatMap(
            format ->
                Stream.of(List.of("en"), List.of("ar"), List.of("ar", "en"))
                    .flatMap(
                        languages ->
                            new GeneratedItems(new Random(1), languages)
                                .interactions().keySet().stream()
                                    .map(kind -> Arguments.of(format.name(), kind, languages))));
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @MethodSource("all")
  void whatComesBackIsWhatWentOutLessWhatIsLost(String name, String kind, List<String> languages) {
    Format format = Formats.named(name).orElseThrow();
    GeneratedItems generated = new GeneratedItems(new Random(kind.hashCode()), languages);
    for (int time = 0; time < TIMES; time++) {
      Item made = generated.valid(kind, "q" + time + "-سؤال");
      check(format, List.of(made), languages);
    }
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @MethodSource("all")
  void severalInAFileStayApart(String name, String kind, List<String> languages) {
    Format format = Formats.named(name).orElseThrow();
    GeneratedItems generated = new GeneratedItems(new Random(7), languages);
    List<Item> items = new ArrayList<>();
    for (int time = 0; time < 5; time++) {
      items.add(generated.valid(kind, "q" + time));
      items.add(generated.valid("choice", "c" + time));
    }
    check(format, items, languages);
  }

  private static void check(Format format, List<Item> made, List<String> languages) {
    BankReader.Loaded bank = taken(made, languages.get(0));
    List<Item> out = Items.of(bank.bank());
    assertThat(out).hasSameSizeAs(made);
    Outgoing outgoing = Exporting.write(List.of(bank.bank()), format, languages, Instant.EPOCH);
    String said = format.isText() ? outgoing.text() : "";
    RawFile file = new RawFile("file" + format.endings().get(0), outgoing.bytes());
    Incoming incoming = format.read(file);
    BankReader.Loaded empty = BankReader.read("b", List.of());
    Importing.Imported imported =
        Importing.of(
            file,
            incoming,
            languages.get(0),
            new Importing.Into(empty, "b.yaml", languages.get(0), "en"));
    List<Item> carried = new ArrayList<>();
    List<List<Loss>> lost = new ArrayList<>();
    for (Item item : out) {
      List<Loss> losses =
          outgoing.losses().stream()
              .filter(loss -> loss.item().matter().id().equals(item.matter().id()))
              .toList();
      if (losses.stream().noneMatch(loss -> loss.feature() == Feature.WHOLE)) {
        carried.add(item);
        lost.add(losses);
      }
    }
    if (carried.isEmpty()) {
      return;
    }
    assertThat(imported.problems()).as(said).isEmpty();
    List<Item> back = read(imported);
    assertThat(back).as(said).hasSameSizeAs(carried);
    for (int at = 0; at < carried.size(); at++) {
      assertThat(Less.of(back.get(at), lost.get(at)))
          .as(said)
          .isEqualTo(Less.of(carried.get(at), lost.get(at)));
    }
  }

  /** A format is known again by what it wrote. */
  @ParameterizedTest(name = "{0}, {1}, {2}")
  @MethodSource("all")
  void itsFilesAreTakenForItsOwn(String name, String kind, List<String> languages) {
    Format format = Formats.named(name).orElseThrow();
    GeneratedItems generated = new GeneratedItems(new Random(11), languages);
    List<Item> items = IntStream.range(0, 3).mapToObj(i -> generated.valid(kind, "q" + i)).toList();
    BankReader.Loaded bank = taken(items, languages.get(0));
    Outgoing outgoing = Exporting.write(List.of(bank.bank()), format, languages, Instant.EPOCH);
    boolean isEmpty = outgoing.losses().stream().anyMatch(loss -> loss.feature() == Feature.WHOLE);
    Assumptions.assumeFalse(isEmpty, format.name() + " has no place for " + kind);
    RawFile file = new RawFile("file", outgoing.bytes());
    assertThat(Formats.of(file).map(Format::name)).contains(name);
  }

  private static BankReader.Loaded taken(List<Item> items, String language) {
    Importing.Imported imported =
        Importing.of(
            new RawFile("x", new byte[0]),
            new Incoming(items, List.of()),
            language,
            new Importing.Into(BankReader.read("b", List.of()), "b.yaml", language, "en"));
    assertThat(imported.problems()).isEmpty();
    return BankReader.read("b", imported.files());
  }

  private static List<Item> read(Importing.Imported imported) {
    List<BankFile> files = imported.files();
    BankReader.Loaded loaded = BankReader.read("b", files);
    assertThat(loaded.hasErrors()).as(String.valueOf(loaded.diagnostics())).isFalse();
    return Items.of(loaded.bank());
  }
}
