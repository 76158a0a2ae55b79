package dev.qimma;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The words of the command line in UTF-8, which is what is typed whatever the locale says: in the C
 * locale Java makes question marks of them.
 */
final class Arguments {

  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private Arguments() {}

  static String[] of(String[] decoded) {
    if (areAscii(decoded)) {
      return decoded;
    }
    try {
      return of(decoded, Files.readAllBytes(COMMAND_LINE));
    } catch (IOException e) {
      return decoded;
    }
  }

  /**
   * The last words of a command line, or what Java made of them where they are not UTF-8.
   *
   * @param line each word with a NUL behind it
   */
  static String[] of(String[] decoded, byte[] line) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      List<String> words = List.of(text.split("\0", -1));
      int end = words.size() - 1;
      return end < decoded.length
          ? decoded
          : words.subList(end - decoded.length, end).toArray(String[]::new);
    } catch (CharacterCodingException e) {
      return decoded;
    }
  }

  private static boolean areAscii(String... words) {
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) >= 0x80) {
          return false;
        }
      }
    }
    return true;
  }
}
