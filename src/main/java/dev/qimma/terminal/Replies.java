package dev.qimma.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a terminal answered to {@link Query}, picked out of whatever else came in meanwhile.
 *
 * @param reordering state of its bidirectional mode as DECRQM tells it: 1 and 2 for on and off; 0
 *     for a mode it does not know; -1 without an answer
 * @param version its name for itself, printable; empty without an answer
 * @param lamAlef cells that the two letters took; -1 without an answer
 * @param isWhole whether the last answer has come, so that none is missing
 * @param typed keys that a person pressed meanwhile
 */
public record Replies(int reordering, String version, int lamAlef, boolean isWhole, String typed) {

  /** Nothing at all. */
  public static final Replies NONE = new Replies(-1, "", -1, false, "");

  private static final int LONGEST_VERSION = 60;

  /** A device control string, or a control sequence; the end of either may be missing. */
  private static final Pattern SEQUENCE =
      Pattern.compile(
          "\u001bP(?<string>[^\u001b\u0007\u009c]*)(?<end>\u001b\\\\|\u0007|\u009c)?"
              + "|\u001b\\[(?<parameters>[0-?]*[ -/]*)(?<final>[@-~])?");

  private static final Pattern MODE = Pattern.compile("8;([0-4])\\$");
  private static final Pattern CURSOR = Pattern.compile("[0-9]{1,5};([0-9]{1,5})");

  /** Reads what came in; nothing in it is an error. */
  public static Replies parse(String heard) {
    Replies replies = NONE;
    Matcher sequence = SEQUENCE.matcher(heard);
    int after = 0;
    while (sequence.find()) {
      replies = replies.typing(heard.substring(after, sequence.start())).hearing(sequence);
      after = sequence.end();
    }
    return replies.typing(heard.substring(after));
  }

  private Replies hearing(Matcher sequence) {
    String string = sequence.group("string");
    if (string != null) {
      return sequence.group("end") != null && string.startsWith(">|") ? named(string) : this;
    }
    String parameters = sequence.group("parameters");
    String last = String.valueOf(sequence.group("final"));
    Matcher mode = MODE.matcher(parameters);
    Matcher cursor = CURSOR.matcher(parameters);
    if (last.equals("y") && mode.matches()) {
      return new Replies(Integer.parseInt(mode.group(1)), version, lamAlef, isWhole, typed);
    }
    if (last.equals("R") && lamAlef < 0 && cursor.matches()) {
      int cells = Integer.parseInt(cursor.group(1)) - 1;
      return new Replies(reordering, version, cells, isWhole, typed);
    }
    if (last.equals("c") && parameters.startsWith("?")) {
      return new Replies(reordering, version, lamAlef, true, typed);
    }
    // An answer cut short says nothing; a key sends its sequence whole.
    return sequence.group("final") == null ? this : typing(sequence.group());
  }

  private Replies named(String string) {
    String name = string.substring(2).replaceAll("[^ -~]", "?");
    String kept = name.substring(0, Math.min(name.length(), LONGEST_VERSION));
    return new Replies(reordering, kept, lamAlef, isWhole, typed);
  }

  private Replies typing(String keys) {
    return keys.isEmpty() ? this : new Replies(reordering, version, lamAlef, isWhole, typed + keys);
  }

  /** Whether it implements the bidirectional mode, and lets it be switched. */
  boolean canBeSwitched() {
    return reordering == 1 || reordering == 2;
  }

  /** Whether it said which modes it has; those that know nothing of the question say nothing. */
  boolean knowsNoReordering() {
    return reordering == 0;
  }

  boolean is(String name) {
    return version.startsWith(name);
  }
}
