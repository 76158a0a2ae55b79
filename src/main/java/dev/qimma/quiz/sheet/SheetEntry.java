package dev.qimma.quiz.sheet;

import dev.qimma.bank.WrittenReply;
import dev.qimma.bank.yaml.Node;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.AnswerRules;
import dev.qimma.question.Card;
import dev.qimma.question.Fraction;
import dev.qimma.question.Option;
import dev.qimma.question.Positions;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.question.Vocabulary;
import dev.qimma.question.Whereabouts;
import dev.qimma.text.Folding;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import dev.qimma.text.Pair;
import dev.qimma.text.ReplyList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/**
 * One question of a sheet. What is wrong is reported, and something harmless read in its place.
 *
 * @param messages that tell how questions of each kind are answered
 */
record SheetEntry(Node.Mapping map, Messages messages, BiConsumer<Span, Message> report) {

  private static final int MOST_ENTRIES = 500;
  private static final int MOST_CHARACTERS = 20_000;
  private static final AnswerRules RULES =
      new AnswerRules(Folding.STANDARD, false, false, Vocabulary.NONE);

  Question question() {
    String name = word("id");
    int slash = name.indexOf('/');
    if (slash < 1 || slash == name.length() - 1) {
      report("take.id", span("id"), name);
    }
    String kind = word("kind");
    Prompt prompt = prompt();
    Prompt asked =
        new Prompt(
            prompt.stem(),
            how(kind, prompt),
            prompt.left(),
            prompt.options(),
            prompt.pick(),
            prompt.gaps(),
            prompt.unit(),
            prompt.count(),
            prompt.outline(),
            Localized.EMPTY);
    return new SheetQuestion(card(name, Math.max(0, slash), asked.stem()), kind, asked);
  }

  private Card card(String name, int slash, Localized stem) {
    return new Card(
        name.substring(0, slash),
        name.substring(Math.min(name.length(), slash + 1)),
        stem,
        "",
        "",
        List.of(),
        0,
        Fraction.ONE,
        List.of(),
        Localized.EMPTY,
        List.of(),
        "",
        false,
        RULES,
        Set.of(),
        null,
        map.span(),
        Whereabouts.UNKNOWN);
  }

  private Prompt prompt() {
    Localized stem = text(map, "stem");
    if (stem.isBlank()) {
      report("take.missing", map.span(), "stem:");
    }
    Prompt typed =
        Prompt.of(stem, Message.of(""))
            .withGaps(gaps())
            .withUnit(text(map, "unit"))
            .withCount(count())
            .withOutline(text(map, "outline"));
    List<Localized> left = texts(map, "left", String::valueOf, 1);
    List<Option> options = options(map);
    Prompt asked = left.isEmpty() ? typed : typed.withLeft(left);
    return options.isEmpty() ? asked : asked.withOptions(options).picking(pick());
  }

  /** How it is answered: the kind and the unit say it, and what there is to count. */
  private Message how(String kind, Prompt prompt) {
    String key = "how." + kind + (prompt.unit().isBlank() ? "" : "-unit");
    if (!messages.has(key)) {
      report("take.kind", span("kind"), kind);
      return Message.of("how.text");
    }
    if (!prompt.gaps().isEmpty()) {
      return Message.of(
          key,
          ReplyList.joinPairs(
              prompt.gaps().stream().map(gap -> new Pair(gap.name(), "…")).toList()));
    }
    int counted =
        prompt.left().isEmpty()
            ? prompt.isNumbered() ? prompt.options().size() : prompt.count()
            : prompt.left().size();
    return counted > 0 ? Message.of(key, counted) : Message.of(key);
  }

  private int count() {
    String written = WrittenReply.text(map.get("count").orElse(null));
    if (written.isEmpty()) {
      return 0;
    }
    Optional<Integer> count = Positions.parse(written);
    if (count.isEmpty()) {
      report("take.count", span("count"), written);
    }
    return count.orElse(0);
  }

  private Prompt.Pick pick() {
    String word = word("pick");
    for (Prompt.Pick pick : Prompt.Pick.values()) {
      if (pick.name().toLowerCase(Locale.ROOT).equals(word)) {
        return pick;
      }
    }
    report("take.pick", span("pick"), word);
    return Prompt.Pick.ONE;
  }

  private List<Prompt.Gap> gaps() {
    List<Prompt.Gap> gaps = new ArrayList<>();
    if (map.get("gaps").orElse(null) instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (item instanceof Node.Mapping gap && gaps.size() < MOST_ENTRIES) {
          String name = WrittenReply.text(gap.get("name").orElse(null));
          gaps.add(new Prompt.Gap(name, options(gap)));
        } else {
          report("take.entries", item.span(), "gaps:", MOST_ENTRIES);
        }
      }
    }
    return gaps;
  }

  private List<Option> options(Node.Mapping from) {
    boolean isNumbered = from.get("pick").map(WrittenReply::text).equals(Optional.of("order"));
    List<Localized> texts =
        texts(from, "options", isNumbered ? n -> String.valueOf(n + 1) : Letters::latin, 0);
    List<Option> options = new ArrayList<>();
    texts.forEach(
        text -> options.add(new Option(options.size(), text, false, Localized.EMPTY, null)));
    return options;
  }

  /** Entries named one after the other, so that none can stand for another. */
  private List<Localized> texts(
      Node.Mapping from, String key, IntFunction<String> label, int first) {
    Optional<Node> listed = from.get(key);
    if (listed.isEmpty()) {
      return List.of();
    }
    if (!(listed.get() instanceof Node.Mapping entries)
        || entries.entries().size() > MOST_ENTRIES) {
      report("take.entries", listed.get().span(), key + ":", MOST_ENTRIES);
      return List.of();
    }
    List<Localized> texts = new ArrayList<>();
    for (Node.Entry entry : entries.entries()) {
      String wanted = label.apply(first + texts.size());
      if (!entry.key().text().equals(wanted)) {
        report("take.label", entry.key().span(), entry.key().text(), wanted);
      }
      texts.add(wordings(entry.value()));
    }
    return texts;
  }

  private Localized text(Node.Mapping from, String key) {
    return from.get(key).map(this::wordings).orElse(Localized.EMPTY);
  }

  private Localized wordings(Node node) {
    Map<String, String> wordings = new LinkedHashMap<>();
    if (node instanceof Node.Mapping languages) {
      languages.entries().forEach(e -> wordings.put(e.key().text(), checked(e.value())));
    } else {
      wordings.put(Localized.ENGLISH, checked(node));
    }
    return new Localized(wordings);
  }

  private String checked(Node node) {
    String text = WrittenReply.text(node);
    if (text.length() > MOST_CHARACTERS) {
      report("take.long", node.span(), MOST_CHARACTERS);
      return "";
    }
    return text;
  }

  private String word(String key) {
    String word = WrittenReply.text(map.get(key).orElse(null)).strip();
    if (word.isEmpty()) {
      report("take.missing", map.span(), key + ":");
    }
    return word;
  }

  private Span span(String key) {
    return map.get(key).map(Node::span).orElse(map.span());
  }

  private void report(String key, Span place, Object... arguments) {
    report.accept(place, Message.of(key, arguments));
  }
}
