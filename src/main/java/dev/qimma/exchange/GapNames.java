package dev.qimma.exchange;

import dev.qimma.question.Interaction;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the holes of a text are called, where a format only numbers them. */
public final class GapNames {

  private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");

  private GapNames() {}

  /** The names that holes have where they have numbers. */
  public static List<String> numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
  }

  private static List<String> of(Interaction.Cloze cloze) {
    return cloze.gaps().stream().map(Interaction.Gap::name).toList();
  }

  /** The question with numbers for the names of its holes. */
  static Item numbered(Item item) {
    return item.interaction() instanceof Interaction.Cloze cloze
        ? named(item, cloze, numbers(cloze.gaps().size()))
        : item;
  }

  /** What a file says of a question, with the names that its holes have in the bank. */
  static Item named(Item said, Item old) {
    if (said.interaction() instanceof Interaction.Cloze cloze
        && old.interaction() instanceof Interaction.Cloze before
        && cloze.gaps().size() == before.gaps().size()
        && of(cloze).equals(numbers(cloze.gaps().size()))) {
      return named(said, cloze, of(before));
    }
    return said;
  }

  private static Item named(Item item, Interaction.Cloze cloze, List<String> names) {
    Map<String, String> byOld = new LinkedHashMap<>();
    List<Interaction.Gap> gaps = new ArrayList<>();
    for (Interaction.Gap gap : cloze.gaps()) {
      String name = names.get(gaps.size());
      byOld.put(gap.name(), name);
      gaps.add(new Interaction.Gap(name, gap.accepted(), gap.options()));
    }
    Localized stem =
        item.matter()
            .stem()
            .map(
                text ->
                    HOLE.matcher(text)
                        .replaceAll(
                            hole ->
                                Matcher.quoteReplacement(
                                    "{"
                                        + byOld.getOrDefault(hole.group(1).strip(), hole.group(1))
                                        + "}")));
    return item.with(item.matter().but().stem(stem).done()).with(new Interaction.Cloze(gaps));
  }
}
