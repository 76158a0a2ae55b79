package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.bank.LocatedPassage;
import dev.qimma.question.Question;
import dev.qimma.quiz.Search;
import dev.qimma.report.QuestionJson;
import dev.qimma.screen.BrowseScreen;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.VerdictScreen;
import dev.qimma.screen.View;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds words in questions and passages. */
@Command(name = "search", description = "Find words in questions and passages, in any spelling.")
final class SearchVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "All of them must be there.")
  List<String> words = List.of();

  @Option(names = "--format", paramLabel = "text|json|jsonl", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON, Format.JSON_LINES);
    List<Bank> banks = session.banks();
    Search search = Search.of(words);
    List<Question> questions =
        banks.stream().flatMap(b -> b.questions().stream()).filter(search::finds).toList();
    switch (format) {
      case Format.JSON -> session.print(QuestionJson.found(questions, passages(banks, search)));
      case Format.JSON_LINES -> questions.forEach(q -> session.print(QuestionJson.line(q, false)));
      default -> session.print(page(questions, passages(banks, search), session.view()));
    }
    return Exit.DONE;
  }

  private static List<LocatedPassage> passages(List<Bank> banks, Search search) {
    return banks.stream()
        .flatMap(bank -> bank.passages().values().stream())
        .filter(located -> search.finds(located.passage()))
        .toList();
  }

  private Document page(List<Question> questions, List<LocatedPassage> passages, View view) {
    Document.Builder page = Document.builder();
    if (questions.isEmpty() && passages.isEmpty()) {
      return page.text(Style.PLAIN, view.say("search.nothing", String.join(" ", words))).build();
    }
    if (!questions.isEmpty()) {
      page.add(BrowseScreen.of(questions, false, view));
    }
    if (!passages.isEmpty()) {
      page.gap().text(Style.HEADING, view.say("search.passages", passages.size()));
      passages.forEach(found -> page.add(VerdictScreen.quote(found.passage(), view)).gap());
    }
    return page.build();
  }
}
