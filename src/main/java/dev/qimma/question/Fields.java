package dev.qimma.question;

import dev.qimma.diagnostic.Rule;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The keys of a question as a kind reads them. A wrong value is reported where it stands and read
 * as something harmless, so that reading goes on and every problem is found.
 */
public interface Fields {

  boolean has(String key);

  /** Whether the value is a list, be it of one entry. */
  boolean isList(String key);

  /** A text; empty when missing. */
  Localized text(String key);

  /** The keys of the map under a key, in the order written; none when there is no map. */
  List<String> names(String key);

  /** The map under a key; keys in it other than those known are reported. */
  Fields inside(String key, Collection<String> known);

  /** How many {@link #items} there are. */
  int count(String key);

  /** The entries of a list; a single value counts as a list of one, a missing one as none. */
  List<Item> items(String key);

  /** As {@link #items}, for answers that may be typed: each is in whatever language it is in. */
  List<Item> spellings(String key);

  /** The entries of a list that are lists themselves; any other counts as a list of one. */
  List<Row> rows(String key);

  /** As {@link #rows}, for answers that may be typed: each is in whatever language it is in. */
  List<Row> spellingRows(String key);

  /** A number as written; empty, and reported, when it is not one. */
  Optional<BigDecimal> number(String key);

  /** {@code true} or {@code false}; empty, and reported, when it is neither. */
  Optional<Boolean> truth(String key);

  /** A word as written, for a key that takes one of a few; empty when missing. */
  String word(String key);

  /** Reports a problem at the value of a key, or at the question where the key is missing. */
  void problem(Rule rule, String key, String variant, Object... arguments);

  /** One entry that holds several. */
  interface Row {

    List<Item> items();

    /** Reports a problem at this entry. */
    void problem(Rule rule, String variant, Object... arguments);
  }

  /** One entry: a text, and the keys beside it where it is written as a map. */
  interface Item {

    Localized text();

    /** The keys beside the text: {@code why}, {@code credit}; none when it is a plain text. */
    Fields fields();

    /** Reports a problem at this entry. */
    void problem(Rule rule, String variant, Object... arguments);
  }
}
