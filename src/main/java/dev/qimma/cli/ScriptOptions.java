package dev.qimma.cli;

import dev.qimma.text.Message;
import picocli.CommandLine.Option;

/** Whether a sitting is played from a script, and what is told of it then. */
final class ScriptOptions {

  @Option(
      names = "--answers",
      paramLabel = "FILE|-",
      description = "Play from a script: one reply a line, or ID: REPLY.")
  String answers = "";

  @Option(
      names = "--format",
      paramLabel = "text|json|jsonl",
      description = "Of a scripted sitting's transcript. Default: text.")
  String format = Format.TEXT;

  @Option(names = "--record", description = "Keep a scripted sitting in the history.")
  boolean record;

  /**
   * Whether it is one; ends the verb where the flags make no sense.
   *
   * @param isUnattended whether nobody is there to answer
   */
  boolean isAsked(boolean isUnattended) {
    Format.checked(format, Format.TEXT, Format.JSON, Format.JSON_LINES);
    boolean isScript = !answers.isEmpty() || isUnattended;
    if (!isScript && !isText()) {
      throw new Failure(Exit.USAGE, Message.of("quiz.format"));
    }
    return isScript;
  }

  boolean isText() {
    return format.equals(Format.TEXT);
  }
}
