package dev.qimma.kind.cloze;

import dev.qimma.text.Localized;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The holes of a sentence: a name between braces. */
final class Holes {

  private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");
  private static final String LINE = "____";

  private Holes() {}

  /** Whether a reply can name a hole by it. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The names of the holes, in order. */
  static List<String> in(String wording) {
    Set<String> names = new LinkedHashSet<>();
    Matcher hole = HOLE.matcher(wording);
    for (int from = wording.indexOf('{'); from >= 0 && hole.find(from); from = hole.end()) {
      names.add(hole.group(1).strip());
    }
    return List.copyOf(names);
  }

  /**
   * The sentence with a line to be filled in for each hole.
   *
   * @param outlines of the answers by their names; empty ones tell nothing
   */
  static Localized lined(Localized stem, Function<String, Localized> outlines) {
    Map<String, String> lined = new LinkedHashMap<>();
    stem.byLanguage()
        .forEach(
            (language, wording) ->
                lined.put(
                    language,
                    HOLE.matcher(wording)
                        .replaceAll(hole -> line(language, hole.group(1).strip(), outlines))));
    return new Localized(lined);
  }

  private static String line(String language, String name, Function<String, Localized> outlines) {
    String outline = outlines.apply(name).in(language);
    String line = (outline.isEmpty() ? LINE : outline) + "(" + name + ")";
    return Matcher.quoteReplacement(line);
  }
}
