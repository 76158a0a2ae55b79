package dev.qimma.text;

import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Sentences by their keys as the build writes them down of a bundle: without comments and escapes,
 * so that they are quicker to read.
 */
public final class PreparedTexts {

  /** Of their files, in place of that of a properties file. */
  public static final String ENDING = ".texts";

  /** Ends each key and each sentence. */
  private static final char END = '\0';

  private PreparedTexts() {}

  /** What the text of a properties file comes to. */
  public static String of(String properties) {
    StringBuilder plain = new StringBuilder();
    new TreeMap<>(Bundle.properties(properties))
        .forEach((key, text) -> plain.append(key).append(END).append(text).append(END));
    return plain.toString();
  }

  static void forEach(String prepared, BiConsumer<String, String> action) {
    int start = 0;
    while (start < prepared.length()) {
      int middle = prepared.indexOf(END, start);
      int end = prepared.indexOf(END, middle + 1);
      action.accept(prepared.substring(start, middle), prepared.substring(middle + 1, end));
      start = end + 1;
    }
  }
}
