package dev.qimma.exchange;

/** A file of a bank is written in a way that leaves no place for more. */
public final class UneditableBank extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;

  UneditableBank(String file) {
    super(file);
    this.file = file;
  }

  /** As it is shown. */
  public String file() {
    return file;
  }
}
