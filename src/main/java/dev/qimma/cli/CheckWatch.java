package dev.qimma.cli;

import dev.qimma.files.FolderWatch;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.terminal.FreshScreen;
import dev.qimma.text.Message;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Looks at banks again whenever a file of theirs was saved, until it is interrupted. */
record CheckWatch(Session session, CheckPages pages, Supplier<CheckRound> look) {

  /**
   * Never ends by itself.
   *
   * @param paths files and folders; those that are not there now may come
   */
  int run(List<Path> paths) {
    if (paths.stream().noneMatch(Files::exists)) {
      throw new Failure(
          Exit.USAGE, Message.of("check.watch-nothing"), Message.of("check.watch-nothing.remedy"));
    }
    try (FolderWatch watch = FolderWatch.on(paths)) {
      for (int round = 1; true; round++) {
        begin(round);
        once();
        session.tell(Message.of("check.watching"));
        session.world().out().flush();
        watch.awaitChange();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exit.INTERRUPTED;
    }
  }

  /** A terminal shows the last list only; elsewhere, lists are set apart. */
  private void begin(int round) {
    boolean isScreen = session.world().isOutputTerminal() && !session.isPlain();
    if (isScreen) {
      session.print(FreshScreen.CLEAR);
    } else if (round > 1) {
      session.say("check.round", round);
    }
  }

  /** A bank that cannot be read just now is told of; it may be half saved. */
  private void once() {
    try {
      pages.print(look.get());
    } catch (Failure failure) {
      tell(failure.message());
    } catch (UncheckedIOException e) {
      tell(Message.of("check.unsteady"));
    }
  }

  private void tell(Message message) {
    String said = session.messages().say(message);
    session.print(Document.builder().message(Style.WRONG, said).build());
  }
}
