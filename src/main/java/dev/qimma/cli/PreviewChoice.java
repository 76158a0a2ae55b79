package dev.qimma.cli;

import dev.qimma.bank.BankReader;
import dev.qimma.files.FoundBank;
import dev.qimma.lint.Evidence;
import dev.qimma.question.Question;
import dev.qimma.text.EditDistance;
import dev.qimma.text.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the questions that are to be looked at: by id, or by their place in a file. */
final class PreviewChoice {

  private static final int NEAR = 4;
  private static final Pattern PLACE = Pattern.compile("(.+?\\.ya?ml)(?::(\\d{1,7}))?(?::\\d*)?");

  private PreviewChoice() {}

  static List<Previewed> of(Session session, String what) {
    Matcher place = PLACE.matcher(what);
    return place.matches() ? at(session, place) : named(session, what);
  }

  /** The same question as it is now; empty where it is gone. */
  static Optional<Previewed> again(Session session, Previewed before) {
    String id = before.question().card().id();
    int line = before.question().card().span().line();
    List<Previewed> all = all(session, List.of(before.bankPath()));
    return all.stream()
        .filter(one -> one.question().card().id().equals(id))
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(one -> isIn(one, before.question().card().span().file()))
                    .filter(one -> one.question().card().span().line() == line)
                    .findFirst());
  }

  private static List<Previewed> named(Session session, String id) {
    List<String> specs =
        !session.settings().hasBank()
                && Files.isRegularFile(session.world().folder().resolve(BankFolderWriter.MAIN_FILE))
            ? List.of(".")
            : session.settings().banks();
    List<Previewed> all = all(session, specs);
    Optional<Previewed> one =
        all.stream()
            .filter(
                each ->
                    each.question().card().name().equals(id)
                        || each.question().card().id().equals(id))
            .findFirst();
    return List.of(one.orElseThrow(() -> unknown(id, all)));
  }

  private static Failure unknown(String id, List<Previewed> all) {
    List<String> ids = all.stream().map(one -> one.question().card().id()).toList();
    return EditDistance.nearest(id, ids, NEAR)
        .map(near -> new Failure(Exit.USAGE, Message.of("show.unknown-near", id, near)))
        .orElseGet(
            () ->
                new Failure(
                    Exit.USAGE, Message.of("show.unknown", id), Message.of("preview.none.remedy")));
  }

  private static List<Previewed> at(Session session, Matcher place) {
    String file = place.group(1);
    Path path = session.file(file, Exit.UNREADABLE);
    int slash = file.lastIndexOf('/');
    String folder = slash < 0 ? "." : file.substring(0, Math.max(1, slash));
    boolean isOfFolder =
        Files.isRegularFile(path.resolveSibling(BankFolderWriter.MAIN_FILE))
            && Files.isRegularFile(path);
    String shown = slash < 0 && isOfFolder ? "./" + file : file;
    List<Previewed> here =
        all(session, List.of(isOfFolder ? folder : file)).stream()
            .filter(one -> isIn(one, shown))
            .toList();
    List<Previewed> chosen =
        place.group(2) == null ? here : before(here, Integer.parseInt(place.group(2)));
    if (chosen.isEmpty()) {
      throw new Failure(
          Exit.USAGE, Message.of("preview.none", place.group()), Message.of("preview.none.remedy"));
    }
    return chosen;
  }

  private static boolean isIn(Previewed one, String file) {
    return one.question().card().span().file().equals(file);
  }

  /** The question that a line belongs to. */
  private static List<Previewed> before(List<Previewed> here, int line) {
    return here.stream()
        .filter(one -> one.question().card().span().line() <= line)
        .reduce((one, later) -> later)
        .map(List::of)
        .orElse(List.of());
  }

  /** Every question of the banks, as far as they can be read. */
  private static List<Previewed> all(Session session, List<String> specs) {
    SourceTexts texts = SourceTexts.of(List.of(), session);
    List<Previewed> all = new ArrayList<>();
    for (FoundBank found : session.found(specs)) {
      BankReader.Loaded loaded = BankReader.read(found.name(), found.files(), found.unread());
      Evidence evidence = texts.evidence(found, loaded.bank());
      for (Question question : loaded.bank().questions()) {
        all.add(new Previewed(question, loaded, evidence, String.join(" ", specs)));
      }
    }
    return all;
  }
}
