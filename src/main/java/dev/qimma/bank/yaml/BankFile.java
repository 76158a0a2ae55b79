package dev.qimma.bank.yaml;

import dev.qimma.text.Utf8Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One file of a bank: its path as shown in messages, and its text without byte order mark. */
public final class BankFile {

  private final String path;
  private @Nullable Supplier<String> source;
  private String text = "";
  private final @Nullable Utf8Text written;

  public BankFile(String path, String text) {
    this(path, () -> text);
  }

  /** A file whose text is had when somebody asks for it, which for a bank made ready is seldom. */
  public BankFile(String path, Supplier<String> source) {
    this(path, source, null);
  }

  /** A file of which the bytes are known, and few or no parts are made characters. */
  public BankFile(String path, Utf8Text written) {
    this(path, written::toString, written);
  }

  private BankFile(String path, Supplier<String> source, @Nullable Utf8Text written) {
    this.path = path;
    this.source = source;
    this.written = written;
  }

  public String path() {
    return path;
  }

  public synchronized String text() {
    Supplier<String> unread = source;
    if (unread != null) {
      text = unread.get();
      source = null;
    }
    return text;
  }

  /** The text as bytes; empty where it cannot be written as such. */
  Optional<Utf8Text> written() {
    return written == null ? Utf8Text.of(text()) : Optional.of(written);
  }

  /** Its lines without their ends. */
  public List<String> lines() {
    return written == null ? text().lines().toList() : written.lines();
  }

  /** About how long it is: its bytes where they are known, else its characters. */
  public int length() {
    return written == null ? text().length() : written.length();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof BankFile file && path.equals(file.path) && text().equals(file.text()));
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
