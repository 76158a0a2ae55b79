package dev.qimma.files;

import dev.qimma.text.Utf8;
import dev.qimma.text.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What came of reading a file as text. */
public sealed interface TextFile {

  /** The most that is read unless the caller says otherwise: 64 MiB. */
  int MOST_BYTES = 64 << 20;

  /** All of it. What is large and was read before need not be made into characters again. */
  final class Text implements TextFile {

    /** What streams are read in; less needs no other way. */
    private static final int PIECE = 1 << 13;

    private final byte[] bytes;

    private Text(byte[] bytes) {
      this.bytes = bytes;
    }

    /** Line ends as they are, without a byte order mark; made of the bytes at every call. */
    public String content() {
      return written().toString();
    }

    /** The same as it is written. */
    public Utf8Text written() {
      return Utf8Text.of(bytes);
    }

    /** Tells its bytes from any others. */
    public String print() {
      return Print.of(bytes);
    }
  }

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
      long size = Files.isRegularFile(path) ? Files.size(path) : 0;
      return size > Text.PIECE && size <= mostBytes
          ? read(in, mostBytes, (int) size)
          : read(in, mostBytes);
    } catch (IOException e) {
      throw new FileException(path, e);
    }
  }

  /** Reads a stream to its end. */
  static TextFile read(InputStream in, int mostBytes) throws IOException {
    byte[] bytes = in.readNBytes(mostBytes);
    return in.read() < 0 ? decode(bytes) : new TooLong(mostBytes);
  }

  /** At once, where so many bytes are awaited; what comes beyond, as it comes. */
  private static TextFile read(InputStream in, int mostBytes, int awaited) throws IOException {
    byte[] bytes = new byte[awaited];
    int read = in.readNBytes(bytes, 0, awaited);
    byte[] beyond = in.readNBytes(mostBytes - read);
    if (in.read() >= 0) {
      return new TooLong(mostBytes);
    }
    if (read == awaited && beyond.length == 0) {
      return decode(bytes);
    }
    byte[] all = Arrays.copyOf(bytes, read + beyond.length);
    System.arraycopy(beyond, 0, all, read, beyond.length);
    return decode(all);
  }

  private static TextFile decode(byte[] bytes) {
    int valid = Utf8.validUpTo(bytes, 0, bytes.length);
    return valid == bytes.length ? new Text(bytes) : placeAfter(bytes, valid);
  }

  private static Malformed placeAfter(byte[] bytes, int valid) {
    String text = new Text(Arrays.copyOf(bytes, valid)).content();
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
