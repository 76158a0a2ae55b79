package dev.qimma.quiz;

import java.util.Optional;

/** What a person typed in a sitting. */
public sealed interface Input {

  /** Nothing but white space. */
  record Nothing() implements Input {}

  /** An answer. */
  record Reply(String line) implements Input {}

  /** A command with what follows its name. */
  record Order(Command command, String argument) implements Input {}

  /** A colon with a name that no command has. */
  record Unknown(String name) implements Input {}

  /** What may be an answer, or nothing; empty when it is a command. */
  default Optional<String> answer() {
    if (this instanceof Nothing) {
      return Optional.of("");
    }
    return this instanceof Reply reply ? Optional.of(reply.line()) : Optional.empty();
  }

  /** Reads a line. A text that begins with a colon or {@code ?} is typed behind a backslash. */
  static Input parse(String line) {
    String text = line.strip();
    if (text.isEmpty()) {
      return new Nothing();
    }
    if (text.equals("?") || text.equals("؟")) {
      return new Order(Command.HELP, "");
    }
    if (!text.startsWith(":")) {
      return new Reply(text);
    }
    int space = text.indexOf(' ');
    String name = space < 0 ? text.substring(1) : text.substring(1, space);
    String argument = space < 0 ? "" : text.substring(space + 1).strip();
    Optional<Command> command = Command.named(name);
    return command.isPresent() ? new Order(command.get(), argument) : new Unknown(name);
  }
}
