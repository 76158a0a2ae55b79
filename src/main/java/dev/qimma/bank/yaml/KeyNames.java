package dev.qimma.bank.yaml;

import java.util.HashMap;
import java.util.Map;

/**
 * The few names that the many keys of a file have, each kept once: with a hundred thousand texts in
 * two languages, {@code ar} and {@code en} would be most of its strings.
 */
final class KeyNames {

  private static final int LONGEST = 12;

  /** Of a file with more names than any question has, the others are kept as they are. */
  private static final int MOST = 128;

  private final Map<String, String> names = new HashMap<>();

  /** A key with its value; the key has the one string of that name. */
  Node.Entry entry(Node.Scalar key, Node value) {
    return new Node.Entry(key.called(name(key.text())), value);
  }

  private String name(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    String known = names.get(text);
    if (known != null || names.size() == MOST) {
      return known == null ? text : known;
    }
    String name = text.intern(); // which is then the same as in the code that asks for it
    names.put(name, name);
    return name;
  }
}
