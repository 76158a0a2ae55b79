package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in a teacher's words why a file is not YAML. */
record YamlFault(BankFile file, Stretch stretch, Problems problems) {

  /** A text that begins with a quotation mark, and has no other in its line. */
  private static final Pattern OPEN_QUOTE =
      Pattern.compile("(?:[ \t]|- )*(?:[\\w-]+:)?[ \t]*([\"'])(?:(?!\\1).)*");

  private static final Pattern KEY = Pattern.compile("[ \t]*(?:- +)?[a-z_]+:(?:\\s|$)");

  /** What is wrong, and the mark where it shows. */
  private record Cause(String name, Optional<Mark> mark, Optional<Span> place) {
    Cause(String name, Optional<Mark> mark) {
      this(name, mark, Optional.empty());
    }

    Cause(String name, Span place) {
      this(name, Optional.empty(), Optional.of(place));
    }
  }

  void report(MarkedYamlEngineException fault) {
    Cause cause = cause(fault);
    Optional<Mark> mark = cause.mark().or(fault::getProblemMark).or(fault::getContextMark);
    Span span =
        cause
            .place()
            .or(() -> mark.map(this::place))
            .orElseGet(() -> Span.at(file.path(), stretch.line() + 1, 1));
    String key = "QE001." + cause.name();
    String character = characterAt(span);
    problems.add(
        Rule.NOT_YAML,
        span,
        "",
        Message.of(key, character),
        Message.of(key + ".remedy", character));
  }

  /** A quotation mark that was never closed ends at the next one, where nobody looks for it. */
  private Cause cause(MarkedYamlEngineException fault) {
    Cause seen = seen(fault);
    boolean isBehindQuote = Set.of("after-quote", "flow", "line", "sign").contains(seen.name());
    return isBehindQuote
        ? seen.mark().flatMap(this::unclosed).map(span -> new Cause("quote", span)).orElse(seen)
        : seen;
  }

  private Optional<Span> unclosed(Mark seen) {
    List<String> lines = stretch.text().lines().limit(seen.getLine() + 1L).toList();
    for (int at = 0; at + 1 < lines.size(); at++) {
      Matcher open = OPEN_QUOTE.matcher(lines.get(at));
      if (open.matches() && KEY.matcher(lines.get(at + 1)).lookingAt()) {
        int column = lines.get(at).codePointCount(0, open.start(1)) + 1;
        return Optional.of(Span.at(file.path(), stretch.line() + at + 1, column));
      }
    }
    return Optional.empty();
  }

  private Cause seen(MarkedYamlEngineException fault) {
    String problem = words(fault.getProblem());
    String context = words(fault.getContext());
    Optional<Mark> there = fault.getProblemMark();
    Optional<Mark> start = fault.getContextMark();
    if (context.contains("quoted scalar")) {
      return problem.contains("escape") ? new Cause("escape", there) : new Cause("quote", start);
    }
    if (problem.contains("tab") || isTab(there)) {
      return new Cause("tab", there);
    }
    if (beginsWithSign(context)) {
      return new Cause("sign", start);
    }
    if (problem.contains("cannot start any token")) {
      return new Cause("sign", there);
    }
    if (problem.contains("are not allowed here")) {
      return new Cause(notAllowed(problem, there), there);
    }
    return context.contains("flow")
        ? inFlow(there, start)
        : new Cause(inBlock(problem, context, there), there);
  }

  private static String words(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }

  /** What begins with {@code * & % > |} and goes on as none of what these stand for. */
  private static boolean beginsWithSign(String context) {
    return context.contains("alias")
        || context.contains("anchor")
        || context.contains("directive")
        || context.contains("block scalar");
  }

  /** A colon, a dash or a question mark where a text goes on or begins. */
  private String notAllowed(String problem, Optional<Mark> there) {
    String before = there.map(this::before).orElse("");
    if (problem.contains("mapping values")) {
      return isKey(before) ? "indent" : "colon";
    }
    return before.isBlank() ? "indent" : "sign";
  }

  /** Whether there is but one word before the colon, so that it was meant as a key. */
  private static boolean isKey(String before) {
    String word = before.strip();
    return !word.isEmpty() && word.chars().noneMatch(c -> Character.isWhitespace(c) || c == ':');
  }

  /** A bracket that is not closed in its line is told where it opens. */
  private static Cause inFlow(Optional<Mark> there, Optional<Mark> start) {
    boolean inOneLine = there.map(Mark::getLine).equals(start.map(Mark::getLine));
    return inOneLine ? new Cause("flow", there) : new Cause("bracket", start);
  }

  private String inBlock(String problem, String context, Optional<Mark> there) {
    String before = there.map(this::before).orElse("").stripTrailing();
    if (before.endsWith("\"") || before.endsWith("'")) {
      return "after-quote";
    }
    if (before.endsWith("]") || before.endsWith("}")) {
      return "after-list";
    }
    if (before.endsWith(":") || before.endsWith("-")) {
      return "sign";
    }
    if (problem.contains("could not find expected ':'")) {
      return "line";
    }
    boolean isBlock = problem.contains("expected <block end>") || context.contains("block");
    return isBlock ? "indent" : "unclear";
  }

  private boolean isTab(Optional<Mark> mark) {
    return mark.filter(m -> characterAt(place(m)).equals("\t") || line(m).startsWith("\t"))
        .isPresent();
  }

  private Span place(Mark mark) {
    return Span.at(file.path(), stretch.line() + mark.getLine() + 1, mark.getColumn() + 1);
  }

  private String before(Mark mark) {
    String line = line(mark);
    int letters = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, letters));
  }

  private String line(Mark mark) {
    return stretch.line(place(mark).line());
  }

  private String characterAt(Span span) {
    return stretch
        .line(span.line())
        .codePoints()
        .skip(span.column() - 1L)
        .limit(1)
        .mapToObj(Character::toString)
        .findFirst()
        .orElse("");
  }
}
