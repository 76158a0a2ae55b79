package dev.qimma.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file of another program as it is handed in. Its bytes are not to be changed.
 *
 * @param name as shown in messages
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawFile(String name, byte[] bytes) {

  private static final int HEAD = 1 << 16;

  /** What other programs on Windows write where they do not write UTF-8. */
  private static final String WINDOWS = "windows-1252";

  /** Its text, without byte order mark; what is no UTF-8 is read as other programs write it. */
  public String text() {
    return decoded(bytes);
  }

  /** The first of it as text, enough to see what it is. */
  public String head() {
    byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    return new String(first, charset()).replace("\uFEFF", "");
  }

  /** Whether it begins with these bytes. */
  public boolean startsWith(int... first) {
    boolean does = bytes.length >= first.length;
    for (int i = 0; does && i < first.length; i++) {
      does = (bytes[i] & 0xFF) == first[i];
    }
    return does;
  }

  /** Whether its bytes are those of no text. */
  public boolean isBinary() {
    return charset().equals(StandardCharsets.UTF_8) && head().indexOf('\0') >= 0;
  }

  /** Whether its text is in an encoding of Unicode, or in the one that it names. */
  public boolean isDecodable() {
    if (head().startsWith("<?xml") || startsWith('P', 'K')) {
      return true;
    }
    try {
      strict(bytes, charset());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private Charset charset() {
    if (startsWith(0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  private String decoded(byte[] all) {
    try {
      return withoutMark(strict(all, charset()));
    } catch (CharacterCodingException e) {
      return new String(all, Charset.forName(WINDOWS));
    }
  }

  private static String strict(byte[] all, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(all))
        .toString();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
