package dev.qimma.screen;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Severity;
import dev.qimma.text.Displayable;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Problems of a bank, each with the line it stands in, for a person.
 *
 * @param room for letters of that line, so that the caret below it keeps its place
 */
public record DiagnosticText(Messages messages, Theme theme, int room) {

  private static final int LONGEST_WORDING = 160;
  private static final int USUAL_ROOM = 60;
  private static final int LEAST_ROOM = 6;

  /** The number of the line before it, and what tells that it was cut. */
  private static final int BESIDE = 12;

  public DiagnosticText(Messages messages, Theme theme) {
    this(messages, theme, USUAL_ROOM);
  }

  /** The same for so narrow a column. */
  public DiagnosticText within(int width) {
    int left = Math.min(USUAL_ROOM, Math.max(LEAST_ROOM, width - BESIDE));
    return new DiagnosticText(messages, theme, left);
  }

  /**
   * One problem: what is wrong and how to mend it in one line, the line it stands in, and a caret.
   *
   * @param file its lines; none when it is not at hand
   */
  public Document document(Diagnostic diagnostic, List<String> file) {
    Style style = style(diagnostic.severity());
    Document.Builder page = Document.builder();
    page.message(style, said(diagnostic));
    Excerpt.of(diagnostic.span(), file, ellipsis(), room)
        .ifPresent(excerpt -> page.add(excerpt.document(this, style)));
    return page.build();
  }

  /** {@code bank.yaml:8:11: error: what is wrong; what to do [QE019]}. */
  public String line(Diagnostic diagnostic) {
    return oneLine(said(diagnostic));
  }

  private String said(Diagnostic diagnostic) {
    return say(
        Message.of(
            "diagnostic.line",
            oneLine(diagnostic.span().place()),
            Message.of("diagnostic." + diagnostic.severity().word()),
            shortened(diagnostic.message()),
            shortened(diagnostic.remedy()),
            diagnostic.rule().code()));
  }

  /** How many problems there are, for the last line. */
  public Document closing(Collection<Diagnostic> diagnostics, int files, int questions) {
    return Document.builder().message(Style.PLAIN, totals(diagnostics, files, questions)).build();
  }

  /** The same as plain text. */
  public String totals(Collection<Diagnostic> diagnostics, int files, int questions) {
    Message inFiles = Message.of("diagnostic.files", files);
    if (diagnostics.isEmpty()) {
      return say(
          Message.of("diagnostic.clean", inFiles, Message.of("diagnostic.questions", questions)));
    }
    List<Message> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = diagnostics.stream().filter(d -> d.severity() == severity).count();
      if (count > 0) {
        counts.add(Message.of("diagnostic." + severity.word() + "s", count));
      }
    }
    return say(Message.of("diagnostic.total", counts, inFiles));
  }

  /** One line of text, what was put into it made safe and set apart. */
  String say(Message message) {
    return messages.sayIsolated(message);
  }

  private String ellipsis() {
    return theme.isAscii() ? "..." : "…";
  }

  static String oneLine(String text) {
    return Displayable.of(text).replace('\n', ' ');
  }

  /** Each text short, in one line and harmless to a terminal. */
  private Message shortened(Message message) {
    return new Message(message.key(), shortened(message.arguments()));
  }

  private List<Object> shortened(List<?> arguments) {
    return arguments.stream().map(this::shortenedOne).toList();
  }

  private Object shortenedOne(Object argument) {
    if (argument instanceof Message nested) {
      return shortened(nested);
    }
    if (argument instanceof List<?> several) {
      return shortened(several);
    }
    return argument instanceof String text ? oneLine(cut(text)) : argument;
  }

  private String cut(String text) {
    return text.length() > LONGEST_WORDING
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST_WORDING / 2)) + ellipsis()
        : text;
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.WRONG;
      case WARNING -> Style.PARTLY;
      case INFO -> Style.QUIET;
    };
  }
}
