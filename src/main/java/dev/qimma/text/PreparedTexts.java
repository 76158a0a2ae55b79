package dev.qimma.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sentences by their keys as the build writes them down of a bundle: in the order of their keys and
 * with the place of each, so that one is found without reading the others. Keys are ASCII.
 */
public final class PreparedTexts {

  /** Of their files, in place of that of a properties file. */
  public static final String ENDING = ".texts";

  private final ByteBuffer bytes;
  private final int count;

  /** What {@link #of} wrote. */
  PreparedTexts(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
    this.count = this.bytes.getInt(0);
  }

  /**
   * What the text of a properties file comes to: how many there are, where each key begins, where
   * each sentence does, and all of them.
   */
  public static byte[] of(String properties) {
    Map<String, String> sorted = new TreeMap<>();
    properties(properties).forEach((key, text) -> sorted.put((String) key, (String) text));
    int head = Integer.BYTES * (2 + 2 * sorted.size());
    ByteBuffer places = ByteBuffer.allocate(head).putInt(sorted.size());
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    sorted.forEach(
        (key, text) -> {
          places.putInt(head + all.size());
          all.writeBytes(key.getBytes(StandardCharsets.US_ASCII));
          places.putInt(head + all.size());
          all.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        });
    places.putInt(head + all.size());
    return ByteBuffer.allocate(head + all.size())
        .put(places.array())
        .put(all.toByteArray())
        .array();
  }

  private static Properties properties(String text) {
    Properties sentences = new Properties();
    try {
      sentences.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  @Nullable String get(String key) {
    int at = firstFrom(key);
    return at < count && key(at).equals(key) ? part(2 * at + 1) : null;
  }

  /** Whether there is a sentence of that key, in any plural form. */
  boolean has(String key) {
    return get(key) != null || isAt(firstFrom(key + "["), key + "[");
  }

  private boolean isAt(int at, String start) {
    return at < count && key(at).startsWith(start);
  }

  /** The place of the first key that is not before this one. */
  private int firstFrom(String key) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key(middle).compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private String key(int at) {
    return part(2 * at);
  }

  private String part(int number) {
    int start = bytes.getInt(Integer.BYTES * (1 + number));
    int end = bytes.getInt(Integer.BYTES * (2 + number));
    return new String(bytes.array(), start, end - start, StandardCharsets.UTF_8);
  }

  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    for (int at = 0; at < count; at++) {
      all.put(key(at), part(2 * at + 1));
    }
    return all;
  }
}
