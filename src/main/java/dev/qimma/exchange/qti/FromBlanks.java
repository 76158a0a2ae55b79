package dev.qimma.exchange.qti;

import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.MoodleTexts;
import dev.qimma.format.qti.Identifiers;
import dev.qimma.format.qti.QtiItem;
import dev.qimma.format.qti.QtiTask;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with holes, as a bank has it: each hole is a name between braces. */
final class FromBlanks {

  private static final Pattern HOLE = Pattern.compile(QtiItem.holePattern());
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");
  private static final String PREFIX = "response_";

  private final QtiTask.Blanks blanks;
  private final MoodleTexts texts;
  private final BiConsumer<String, Object> change;
  private final Map<String, String> names = new LinkedHashMap<>();

  FromBlanks(QtiTask.Blanks blanks, MoodleTexts texts, BiConsumer<String, Object> change) {
    this.blanks = blanks;
    this.texts = texts;
    this.change = change;
  }

  Optional<Interaction> cloze(Matter.Draft matter) {
    for (QtiTask.Blank blank : blanks.blanks()) {
      names.put(blank.name(), name(blank.name()));
    }
    matter.stem(matter.done().stem().map(this::named));
    List<Interaction.Gap> gaps = new ArrayList<>();
    for (QtiTask.Blank blank : blanks.blanks()) {
      gaps.add(gap(names.getOrDefault(blank.name(), ""), blank.task()));
    }
    return Optional.of(new Interaction.Cloze(gaps));
  }

  /** The name of the file where people may type it, else a number. */
  private String name(String id) {
    String bare = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
    String name = Identifiers.name(bare).strip();
    boolean isFit = NAME.matcher(name).matches() && !names.containsValue(name);
    return isFit ? name : String.valueOf(names.size() + 1);
  }

  /** Braces that are no holes would be taken for some. */
  private String named(String words) {
    if (BRACES.matcher(words).find()) {
      change.accept("qti-braces", words.strip());
    }
    String safe = BRACES.matcher(words).replaceAll("($1)");
    return HOLE.matcher(safe)
        .replaceAll(
            hole ->
                Matcher.quoteReplacement(
                    "{" + names.getOrDefault(hole.group(1), hole.group(1)) + "}"));
  }

  private Interaction.Gap gap(String name, QtiTask task) {
    if (task instanceof QtiTask.Choice choice) {
      List<Option> options = new ArrayList<>();
      for (QtiTask.Option option : choice.options()) {
        Localized said =
            option.feedback().isBlank() ? Localized.EMPTY : texts.html(option.feedback());
        options.add(
            new Option(options.size(), texts.html(option.text()), option.isRight(), said, null));
      }
      return new Interaction.Gap(name, List.of(), options);
    }
    if (task instanceof QtiTask.Numeric number) {
      if (number.least().compareTo(number.most()) != 0) {
        change.accept("qti-tolerance", name);
      }
      return new Interaction.Gap(name, List.of(number.value().toPlainString()), List.of());
    }
    return new Interaction.Gap(name, accepted((QtiTask.Text) task), List.of());
  }

  private List<String> accepted(QtiTask.Text text) {
    List<MoodleTexts.Typed> typed =
        text.answers().stream()
            .map(
                answer ->
                    new MoodleTexts.Typed(
                        MoodleTexts.typed(answer.text()),
                        Shares.of(answer.share()),
                        Localized.EMPTY))
            .toList();
    return texts.accepted(typed);
  }

  /** Where several things belong to the same, each gets a hole to be filled from all there are. */
  static Interaction ofMatch(QtiTask.Match match, MoodleTexts texts, Matter.Draft matter) {
    Set<String> rights = new LinkedHashSet<>();
    match.pairs().forEach(pair -> rights.add(pair.right()));
    rights.addAll(match.extra());
    Localized stem = matter.done().stem().map(words -> BRACES.matcher(words).replaceAll("($1)"));
    List<Interaction.Gap> gaps = new ArrayList<>();
    for (QtiTask.Pair pair : match.pairs()) {
      String name = String.valueOf(gaps.size() + 1);
      Localized left =
          texts.html(pair.left()).map(words -> BRACES.matcher(words).replaceAll("($1)"));
      Localized line = left.map(words -> words + ": {" + name + "}");
      stem = stem.isBlank() ? line : stem.joined("\n", line);
      List<Option> options = new ArrayList<>();
      for (String right : rights) {
        boolean isRight = right.equals(pair.right());
        options.add(new Option(options.size(), texts.html(right), isRight, Localized.EMPTY, null));
      }
      gaps.add(new Interaction.Gap(name, List.of(), options));
    }
    matter.stem(stem.isBlank() ? Localized.of(Incoming.UNTOLD, "{1}") : stem);
    return new Interaction.Cloze(gaps);
  }
}
