package dev.qimma.files;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * The files of one bank, the one with its own facts first.
 *
 * @param folder where the bank lies, with files beside it; empty for a bundled bank
 * @param seal what {@value #SEAL_FILE} beside the bank says
 * @param unread what could not be read as text
 * @param print tells the content of its files from any other, and how they are called
 */
public record FoundBank(
    String name,
    String folder,
    List<BankFile> files,
    Optional<BankFile> seal,
    List<Diagnostic> unread,
    String print) {

  /** The file beside a bank that says which quotes were found in their sources. */
  public static final String SEAL_FILE = "quotes.sha256";

  public FoundBank {
    files = List.copyOf(files);
    unread = List.copyOf(unread);
  }
}
