package dev.qimma.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What came of reading a file as text. */
public sealed interface TextFile {

  /** The most that is read unless the caller says otherwise: 64 MiB. */
  int MOST_BYTES = 64 << 20;

  /**
   * All of it, line ends as they are, without a byte order mark.
   *
   * @param print tells its bytes from any others
   */
  record Text(String content, String print) implements TextFile {}

  /**
   * Bytes that are not UTF-8.
   *
   * @param line from 1; a line ends with LF, CRLF or CR
   * @param column from 1, in code points
   */
  record Malformed(int line, int column) implements TextFile {}

  /** A file of more bytes than allowed. */
  record TooLong(int mostBytes) implements TextFile {}

  static TextFile read(Path path) {
    return read(path, MOST_BYTES);
  }

  /**
   * Reads a file, or what comes out of a pipe.
   *
   * @throws FileException if it cannot be opened or read
   */
  static TextFile read(Path path, int mostBytes) {
    try (InputStream in = Files.newInputStream(path)) {
      if (Files.isDirectory(path)) {
        throw new FileSystemException(path.toString(), null, "is a folder");
      }
      return read(in, mostBytes);
    } catch (IOException e) {
      throw new FileException(path, e);
    }
  }

  /** Reads a stream to its end. */
  static TextFile read(InputStream in, int mostBytes) throws IOException {
    byte[] bytes = in.readNBytes(mostBytes);
    return in.read() < 0 ? decode(bytes) : new TooLong(mostBytes);
  }

  private static TextFile decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    String read = withoutMark(text.flip().toString());
    return result.isError() ? placeAfter(read) : new Text(read, Print.of(bytes));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Malformed placeAfter(String text) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        line++;
        start = i + 1;
      }
    }
    return new Malformed(line, text.codePointCount(start, text.length()) + 1);
  }

  private static boolean endsLine(String text, int at) {
    char c = text.charAt(at);
    boolean isWithinBreak = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return c == '\n' || (c == '\r' && !isWithinBreak);
  }
}
