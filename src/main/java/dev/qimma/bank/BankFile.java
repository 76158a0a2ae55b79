package dev.qimma.bank;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One file of a bank: its path as shown in messages, and its text without byte order mark. */
public final class BankFile {

  private final String path;
  private @Nullable Supplier<String> source;
  private String text = "";

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
    Supplier<String> unread = source;
    if (unread != null) {
      text = unread.get();
      source = null; // and the bytes it was made of with it
    }
    return text;
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
