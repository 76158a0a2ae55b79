package dev.qimma.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.authoring.writing.BankName;
import dev.qimma.source.Digest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives each question an id that is the same whenever the same file is read again: the one the file
 * gives, else one made of the name, else one made of what is asked.
 */
final class SettledIds {

  private static final int LONGEST = 100;
  private static final int WORDS = 8;
  private static final int WORDS_OF_STEM = 5;
  private static final int DIGITS = 6;

  private final Set<String> taken = new HashSet<>();

  static List<Item> of(List<Item> items) {
    SettledIds ids = new SettledIds();
    List<Item> settled = new ArrayList<>();
    // Ids that the file gives come first, whatever stands before them.
    items.forEach(item -> ids.taken.addAll(given(item)));
    Set<String> given = new HashSet<>();
    for (Item item : items) {
      List<String> own = given(item);
      boolean isOwn = !own.isEmpty() && given.add(own.get(0));
      String id = isOwn ? own.get(0) : ids.made(item);
      settled.add(item.with(item.matter().but().id(id).done()));
    }
    return settled;
  }

  private static List<String> given(Item item) {
    String id = clean(item.matter().id());
    return id.isEmpty() ? List.of() : List.of(id);
  }

  private String made(Item item) {
    String named = BankName.of(item.matter().name(), WORDS);
    String asked = asked(item);
    String id = named.isEmpty() ? asked : named;
    String base = named.isEmpty() ? asked : named + "-" + digest(item);
    for (int number = 1; !taken.add(id); number++) {
      id = number == 1 && !named.isEmpty() ? base : base + "-" + number;
    }
    return id;
  }

  /** The first words of what is asked, and what tells it from all that begins so. */
  private static String asked(Item item) {
    String stem = item.matter().stem().texts().stream().findFirst().orElse("");
    String words = BankName.of(stem, WORDS_OF_STEM);
    return (words.isEmpty() ? "q" : words) + "-" + digest(item);
  }

  private static String digest(Item item) {
    String asked =
        Normalizer.normalize(String.join("\n", item.matter().stem().texts()), Normalizer.Form.NFC);
    return Digest.sha256(asked.getBytes(UTF_8)).substring(0, DIGITS);
  }

  /** The letters of an id that one in a bank may have; all others become hyphens. */
  private static String clean(String id) {
    StringBuilder clean = new StringBuilder();
    id.strip()
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.') {
                clean.appendCodePoint(c);
              } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                clean.append('-');
              }
            });
    String bare = clean.toString().replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
    return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST);
  }
}
