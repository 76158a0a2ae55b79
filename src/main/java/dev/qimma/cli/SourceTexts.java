package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.files.FoundBank;
import dev.qimma.files.TextFile;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.SourceAtHand;
import dev.qimma.source.Seal;
import dev.qimma.source.Source;
import dev.qimma.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of sources that are at hand.
 *
 * @param named by the id of their source
 * @param others for every source that names no file of its own
 */
record SourceTexts(Map<String, SourceAtHand> named, Optional<SourceAtHand> others) {

  /** Reads {@code SOURCE=FILE} and {@code FILE}. */
  static SourceTexts of(List<String> specs, Session session) {
    Map<String, SourceAtHand> named = new HashMap<>();
    SourceAtHand others = null;
    for (String spec : specs) {
      int sign = spec.indexOf('=');
      SourceAtHand text = read(session.file(spec.substring(sign + 1), Exit.UNREADABLE));
      if (sign > 0) {
        named.put(spec.substring(0, sign), text);
      } else {
        others = text;
      }
    }
    return new SourceTexts(named, Optional.ofNullable(others));
  }

  /** Ends the verb where a text is given for a source that no bank has. */
  void requireSources(Set<String> sources) {
    for (String name : named.keySet()) {
      if (!sources.contains(name)) {
        throw new Failure(Exit.USAGE, Message.of("check.no-source", name));
      }
    }
  }

  private static SourceAtHand read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(TextFile.MOST_BYTES + 1);
      if (bytes.length > TextFile.MOST_BYTES) {
        throw new Failure(
            Exit.UNREADABLE,
            Message.of("check.long-text", file.toString(), TextFile.MOST_BYTES >> 20),
            Message.of("check.long-text.remedy"));
      }
      return SourceAtHand.of(bytes);
    } catch (IOException e) {
      throw new Failure(Exit.UNREADABLE, Message.of("check.no-text", file.toString()));
    }
  }

  /** What the quotes of a bank are held against. */
  Evidence evidence(FoundBank found, Bank bank) {
    Map<String, SourceAtHand> texts = new HashMap<>();
    for (Source source : bank.sources().values()) {
      text(found, source).ifPresent(text -> texts.put(source.id(), text));
    }
    return new Evidence(
        texts,
        found.seal().map(file -> Seal.parse(file.text())).orElse(Seal.EMPTY),
        found.seal().map(BankFile::path).orElse(""));
  }

  private Optional<SourceAtHand> text(FoundBank found, Source source) {
    SourceAtHand given = named.get(source.id());
    if (given != null) {
      return Optional.of(given);
    }
    return source.file().isEmpty() ? others : beside(found, source.file());
  }

  /** A file inside the bank's own folder; what lies outside is never opened. */
  private static Optional<SourceAtHand> beside(FoundBank found, String name) {
    if (found.folder().isEmpty()) {
      return Optional.empty();
    }
    try {
      Path folder = Path.of(found.folder()).toRealPath();
      Path file = folder.resolve(name).toRealPath();
      return file.startsWith(folder) ? Optional.of(read(file)) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
