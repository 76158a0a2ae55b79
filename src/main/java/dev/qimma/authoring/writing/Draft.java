package dev.qimma.authoring.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question as far as it has been answered what it is made of. */
public final class Draft {

  private static final int WORDS_OF_ID = 6;

  private final Form form;
  private final Map<String, List<String>> answers = new LinkedHashMap<>();

  public Draft(Form form) {
    this.form = form;
  }

  /** What is to be asked for, in order. */
  public List<Ask> asks() {
    List<Ask> all = new ArrayList<>(List.of(Form.STEM));
    form.asks().stream().filter(ask -> ask.shape() != Shape.HOLES).forEach(all::add);
    all.add(Form.WHY);
    all.add(Form.QUOTE);
    return all;
  }

  public Form form() {
    return form;
  }

  /** Keeps the lines typed for a key, in place of those before. */
  public void answer(Ask ask, List<String> lines) {
    answers.put(ask.key(), List.copyOf(lines));
  }

  /** What is wrong with a line; empty when nothing is, else the key of what is. */
  public Optional<String> fault(Ask ask, String line) {
    boolean lacksHole =
        ask.equals(Form.STEM) && form.hasHoles() && !line.isBlank() && !Shape.hasHole(line);
    return lacksHole ? Optional.of("ask.fault.holes") : ask.shape().fault(line);
  }

  /** What to ask for anew to mend what stands under a key. */
  public Ask mending(String key) {
    return asks().stream().filter(ask -> ask.key().equals(key)).findFirst().orElse(Form.STEM);
  }

  /** A name for the question, made of its first words. */
  public String name(Collection<String> taken) {
    String made = BankName.of(Shape.numbered(stem()), WORDS_OF_ID);
    return BankName.free(made.isEmpty() ? "question" : made, taken);
  }

  private String stem() {
    return answers.getOrDefault("q", List.of("")).get(0);
  }

  /** The question as it stands in the file. */
  public Written.Keyed item(String id) {
    Map<String, Written> keys = new LinkedHashMap<>();
    keys.put("id", new Written.Words(id));
    keys.put("q", new Written.Words(form.hasHoles() ? Shape.numbered(stem()) : stem().strip()));
    for (Ask ask : form.asks()) {
      if (ask.shape() == Shape.HOLES) {
        keys.put(ask.key(), ask.shape().written(List.of(stem())));
      } else {
        put(keys, ask);
      }
    }
    put(keys, Form.WHY);
    put(keys, Form.QUOTE);
    return new Written.Keyed(keys);
  }

  private void put(Map<String, Written> keys, Ask ask) {
    List<String> lines = answers.getOrDefault(ask.key(), List.of());
    if (!lines.isEmpty()) {
      keys.put(ask.key(), ask.shape().written(lines));
    }
  }

  /** The key of the answer that stands in a line of the item, counted from 0. */
  public static String keyAt(Written.Keyed item, int line) {
    int behind = 0;
    String key = "q";
    for (Map.Entry<String, Written> entry : item.entries().entrySet()) {
      behind += 1 + entry.getValue().block().lines().size();
      key = entry.getKey();
      if (line < behind) {
        break;
      }
    }
    return key;
  }
}
