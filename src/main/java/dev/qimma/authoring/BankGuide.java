package dev.qimma.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How question files are written, with an example of each kind of question. */
public final class BankGuide {

  private static final String HEADING = "# ";
  private static final String ENTRY = "* ";
  private static final String EXAMPLE = "    ";

  private BankGuide() {}

  /** A part of the guide. */
  public sealed interface Part {}

  /** A heading. */
  public record Heading(String text) implements Part {}

  /** Prose; what is typed as it stands is between backticks. */
  public record Paragraph(String text) implements Part {}

  /** A key and what it is for. */
  public record Entry(String key, String text) implements Part {}

  /** Lines of a question file. */
  public record Example(List<String> lines) implements Part {
    public Example {
      lines = List.copyOf(lines);
    }
  }

  /** The guide in a language of the interface. */
  public static List<Part> in(String language) {
    List<Part> parts = new ArrayList<>();
    for (String block : text(language).split("\n\n+", -1)) {
      parts.addAll(parts(block));
    }
    return parts;
  }

  private static List<Part> parts(String block) {
    List<String> lines = block.lines().toList();
    if (block.startsWith(HEADING)) {
      return List.of(new Heading(block.substring(HEADING.length()).strip()));
    }
    if (block.startsWith(EXAMPLE)) {
      return List.of(
          new Example(lines.stream().map(line -> line.substring(EXAMPLE.length())).toList()));
    }
    return block.startsWith(ENTRY)
        ? lines.stream().map(BankGuide::entry).toList()
        : List.of(new Paragraph(lines.stream().collect(Collectors.joining(" "))));
  }

  private static Part entry(String line) {
    List<String> sides = Arrays.asList(line.substring(ENTRY.length()).split(": ", 2));
    return new Entry(sides.get(0), sides.get(1));
  }

  private static String text(String language) {
    String name = "guide_" + language + ".txt";
    try (InputStream in = BankGuide.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
