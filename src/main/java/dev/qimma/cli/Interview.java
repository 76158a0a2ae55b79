package dev.qimma.cli;

import dev.qimma.authoring.writing.Ask;
import dev.qimma.authoring.writing.Draft;
import dev.qimma.authoring.writing.Form;
import dev.qimma.quiz.Console;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.text.Message;
import dev.qimma.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks for what a question is made of, line by line. */
final class Interview {

  private final Console console;
  private final View view;

  Interview(Console console, View view) {
    this.console = console;
    this.view = view;
  }

  /** The person left before the end. */
  static final class Left extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean isInterrupted;

    Left(boolean isInterrupted) {
      super("left", null, false, false);
      this.isInterrupted = isInterrupted;
    }

    boolean isInterrupted() {
      return isInterrupted;
    }
  }

  /** The kind wanted; Enter is the first. */
  Form kind() {
    List<Form> forms = Form.all();
    Document.Builder page = Document.builder();
    page.text(Style.HEADING, view.say("ask.kind"));
    for (int at = 0; at < forms.size(); at++) {
      String kind = forms.get(at).kind();
      String lead = String.format(Locale.ROOT, "  %2d  %-10s ", at + 1, kind);
      page.item(new Run(lead, Style.KEY), Run.of(view.say("ask.kind." + kind)));
    }
    console.show(page.text(Style.QUIET, view.say("ask.leave")).build());
    Optional<Form> form = Optional.empty();
    while (form.isEmpty()) {
      String typed = line("kind> ").strip();
      form = typed.isEmpty() ? Optional.of(forms.get(0)) : named(typed, forms);
      if (form.isEmpty()) {
        say("ask.kind.unknown", typed, forms.size());
      }
    }
    return form.get();
  }

  private static Optional<Form> named(String typed, List<Form> forms) {
    Optional<Integer> number = Numerals.parse(typed).map(n -> n.intValue() - 1);
    return number.isPresent()
        ? number.filter(n -> n >= 0 && n < forms.size()).map(forms::get)
        : forms.stream().filter(form -> form.kind().equals(typed)).findFirst();
  }

  /** Asks for one thing, and keeps it. */
  void ask(Ask ask, Draft draft) {
    hint(ask, draft.form());
    List<String> lines = new ArrayList<>();
    boolean goesOn = true;
    while (goesOn) {
      String lead = ask.shape().isSeveral() ? ask.key() + " " + (lines.size() + 1) : ask.key();
      String typed = line(lead + "> ");
      if (typed.isBlank()) {
        goesOn = lines.size() < ask.least();
        if (goesOn) {
          say(ask.least() > 1 ? "ask.more" : "ask.needed", ask.least());
        }
      } else {
        goesOn = !isKept(ask, draft, typed, lines) || ask.shape().isSeveral();
      }
    }
    draft.answer(ask, lines);
  }

  private boolean isKept(Ask ask, Draft draft, String typed, List<String> lines) {
    Optional<String> fault = draft.fault(ask, typed);
    if (fault.isPresent()) {
      say(fault.get());
      return false;
    }
    lines.add(typed);
    return true;
  }

  private void hint(Ask ask, Form form) {
    String own = "ask." + ask.key() + "." + form.kind();
    String key = view.messages().has(own) ? own : "ask." + ask.key();
    if (view.messages().has(key)) {
      String optional = ask.least() == 0 ? " " + view.say("ask.optional") : "";
      console.show(Document.builder().text(Style.QUIET, view.say(key) + optional).build());
    }
  }

  /** A line; throws where there is none any more. */
  String line(String prompt) {
    Console.Line line = console.ask(prompt);
    if (line instanceof Console.Typed typed) {
      return typed.text();
    }
    throw new Left(line instanceof Console.Interrupted);
  }

  void say(String key, Object... arguments) {
    console.show(Document.builder().text(Style.PLAIN, view.say(key, arguments)).build());
  }

  void say(Message message) {
    console.show(
        Document.builder().text(Style.PLAIN, view.messages().sayIsolated(message)).build());
  }

  void show(Document page) {
    console.show(page);
  }
}
