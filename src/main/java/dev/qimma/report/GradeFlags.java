package dev.qimma.report;

import dev.qimma.grading.Gradebook;
import dev.qimma.grading.ItemFlag;
import dev.qimma.grading.ItemResult;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What may be wrong with questions, in the words of a teacher. */
final class GradeFlags {

  /** A question with what is said of it. */
  record Said(String question, Message what, String word) {}

  /** How many are listed in a summary. */
  private static final int LISTED = 20;

  /** With fewer learners, chance says as much as the questions do. */
  private static final int ENOUGH = 30;

  private GradeFlags() {}

  /** Everything there is to say, question by question. */
  static List<Said> of(Gradebook book) {
    return book.items().stream().flatMap(GradeFlags::of).toList();
  }

  private static Stream<Said> of(ItemResult item) {
    Map<ItemFlag.Kind, List<String>> letters = new EnumMap<>(ItemFlag.Kind.class);
    item.flags()
        .forEach(
            flag ->
                letters.computeIfAbsent(flag.kind(), kind -> new ArrayList<>()).add(flag.option()));
    if (letters.containsKey(ItemFlag.Kind.NEGATIVE_R_REST)) {
      letters.remove(ItemFlag.Kind.LOW_R_REST); // it says less
    }
    return letters.entrySet().stream()
        .map(
            entry ->
                new Said(
                    GradeSummary.shown(item.question()),
                    what(item, entry.getKey(), entry.getValue()),
                    entry.getKey().word()));
  }

  private static Message what(ItemResult item, ItemFlag.Kind kind, List<String> letters) {
    boolean isTyped = item.options().isEmpty() && kind == ItemFlag.Kind.NEGATIVE_R_REST;
    return Message.of("flag." + kind.word() + (isTyped ? ".typed" : ""), letters.size(), letters);
  }

  /** The first of them for a summary, and how many more there are. */
  static Stream<Message> lines(Gradebook book) {
    List<Said> all = of(book);
    if (all.isEmpty()) {
      return Stream.empty();
    }
    int questions = (int) all.stream().map(Said::question).distinct().count();
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("flags", questions));
    all.stream()
        .limit(LISTED)
        .map(said -> Message.of("flags.line", said.question(), said.what(), said.word()))
        .forEach(lines::add);
    if (all.size() > LISTED) {
      lines.add(Message.of("flags.more", all.size() - LISTED));
    }
    if (book.standings().size() < ENOUGH) {
      lines.add(Message.of("flags.few", book.standings().size()));
    }
    return lines.stream();
  }
}
