package dev.qimma.report;

/** The JSON Schema (draft-07) of question files, by which editors complete and explain keys. */
public final class BankSchema {

  private BankSchema() {}

  /** The schema as it stands in its file; what it says of a key, it says in English and Arabic. */
  public static String text() {
    return OutputSchema.text("bank");
  }
}
