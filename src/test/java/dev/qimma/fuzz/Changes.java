package dev.qimma.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes files that are nearly those given. */
record Changes(Random random) {

  private static final int MOST = 6;

  /** What readers have tripped over. */
  private static final List<String> TOKENS =
      List.of(
          "\"",
          "'",
          ",",
          ";",
          ":",
          ": ",
          "\n",
          "\r",
          "\t",
          "\0",
          "- ",
          "{",
          "}",
          "[",
          "]",
          "#",
          "&a ",
          "*a",
          "|",
          ">-",
          "<<: ",
          "%",
          "=",
          "~",
          "\\",
          "\ufeff",
          "\u202e",
          "\u200f",
          "\u0301",
          "ـ",
          "لا",
          "أ",
          "٫",
          "١",
          "-",
          "1e999999999",
          "-0",
          "0x1",
          "NaN",
          "null",
          "yes",
          "2023-03-21",
          "{{",
          "}}",
          "!!java",
          "---\n",
          "...\n",
          "😀",
          "\ud83d",
          "questions:",
          "  ",
          "text: ");

  /** One of the examples, or two grown together, with a few changes. */
  byte[] of(List<byte[]> examples) {
    byte[] data = one(examples);
    if (random.nextInt(8) == 0) {
      data = joined(part(data, 0, place(data)), one(examples));
    }
    for (int i = random.nextInt(MOST); i >= 0; i--) {
      data = changed(data);
    }
    return data;
  }

  private byte[] one(List<byte[]> examples) {
    return examples.get(random.nextInt(examples.size()));
  }

  private byte[] changed(byte[] data) {
    int at = place(data);
    int to = Math.min(data.length, at + random.nextInt(12));
    return switch (random.nextInt(6)) {
      case 0 -> joined(part(data, 0, at), part(data, to, data.length));
      case 1 -> joined(part(data, 0, to), part(data, at, data.length));
      case 2 -> joined(part(data, 0, at), new byte[] {(byte) random.nextInt(256)}, rest(data, at));
      case 3 -> part(data, 0, at);
      default -> joined(part(data, 0, at), token(), rest(data, at));
    };
  }

  private byte[] token() {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8);
  }

  private int place(byte[] data) {
    return random.nextInt(data.length + 1);
  }

  private static byte[] rest(byte[] data, int from) {
    return part(data, from, data.length);
  }

  private static byte[] part(byte[] data, int from, int to) {
    return Arrays.copyOfRange(data, from, to);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
