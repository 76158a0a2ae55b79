package dev.qimma.bank;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One file of a bank: its path as shown in messages, and its text without byte order mark. */
public final class BankFile {

  private final String path;
  private final Supplier<String> source;
  private @Nullable String text;

  public BankFile(String path, String text) {
    this(path, () -> text);
  }

  /** A file whose text is had when somebody asks for it, which for a bank made ready is seldom. */
  public BankFile(String path, Supplier<String> source) {
    this.path = path;
    this.source = source;
  }

  public String path() {
    return path;
  }

  public synchronized String text() {
    String read = text;
    if (read == null) {
      read = source.get();
      text = read;
    }
    return read;
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
