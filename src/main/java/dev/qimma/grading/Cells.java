package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of one record as they are read: bytes, and where each cell ends. */
final class Cells {

  private static final char REPLACEMENT = '\uFFFD';

  private ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final List<Integer> ends = new ArrayList<>();

  void clear() {
    content.reset();
    ends.clear();
  }

  /** Forgets what was read and the memory it took. */
  void drop() {
    content = new ByteArrayOutputStream();
    ends.clear();
  }

  void add(int letter) {
    content.write(letter);
  }

  void endCell() {
    ends.add(content.size());
  }

  List<String> texts() {
    byte[] bytes = content.toByteArray();
    List<String> texts = new ArrayList<>(ends.size());
    int start = 0;
    for (int end : ends) {
      texts.add(new String(bytes, start, end - start, UTF_8));
      start = end;
    }
    return texts;
  }

  /** Whether texts are what the bytes say: decoding leaves a mark where bytes say nothing. */
  boolean areUtf8(List<String> texts) {
    return texts.stream().noneMatch(text -> text.indexOf(REPLACEMENT) >= 0)
        || Arrays.equals(String.join("", texts).getBytes(UTF_8), content.toByteArray());
  }
}
