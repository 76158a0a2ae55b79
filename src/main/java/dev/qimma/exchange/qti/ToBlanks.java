package dev.qimma.exchange.qti;

import dev.qimma.exchange.Feature;
import dev.qimma.format.HtmlText;
import dev.qimma.format.qti.Identifiers;
import dev.qimma.format.qti.QtiItem;
import dev.qimma.format.qti.QtiTask;
import dev.qimma.markup.XmlPrinter;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with holes as QTI has it. A hole is there once, so that the text is in one language. */
final class ToBlanks {

  private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");

  private static final Pattern SPACES = Pattern.compile("[\\s\\h\\v]+");

  private final List<String> languages;
  private final Flavour flavour;
  private final BiConsumer<Feature, String> lose;

  ToBlanks(List<String> languages, Flavour flavour, BiConsumer<Feature, String> lose) {
    this.languages = languages;
    this.flavour = flavour;
    this.lose = lose;
  }

  static List<QtiTask.Typed> typed(List<String> accepted, boolean heedsCase) {
    return accepted.stream()
        .map(text -> new QtiTask.Typed(text, BigDecimal.ONE, heedsCase))
        .toList();
  }

  /** The stem in the language that leads, with its holes marked. */
  String body(Localized stem, Interaction.Cloze cloze) {
    List<String> names = cloze.gaps().stream().map(Interaction.Gap::name).toList();
    Localized one = leading(stem);
    return HOLE.matcher(HtmlText.write(one))
        .replaceAll(
            hole -> {
              String name = hole.group(1).strip();
              return Matcher.quoteReplacement(
                  names.contains(name) ? QtiItem.hole(name) : hole.group());
            });
  }

  Localized leading(Localized text) {
    return text.shown(languages).stream()
        .findFirst()
        .map(entry -> Localized.of(entry.getKey(), entry.getValue()))
        .orElse(Localized.EMPTY);
  }

  /** Empty where Canvas has no way to ask it. */
  Optional<QtiTask> task(Interaction.Cloze cloze, Localized stem) {
    if (stem.byLanguage().size() > 1) {
      String kept = leading(stem).byLanguage().keySet().iterator().next();
      lose.accept(
          Feature.LANGUAGES,
          String.join(
              ", ", stem.byLanguage().keySet().stream().filter(tag -> !tag.equals(kept)).toList()));
    }
    long typed = cloze.gaps().stream().filter(Interaction.Gap::isTyped).count();
    boolean isMixed = typed > 0 && typed < cloze.gaps().size();
    if (isMixed && flavour.isCanvas()) {
      if (!cloze.gaps().stream().allMatch(ToBlanks::isTypeable)) {
        lose.accept(Feature.WHOLE, "cloze");
        return Optional.empty();
      }
      lose.accept(Feature.KIND, "cloze");
    }
    List<QtiTask.Blank> blanks = new ArrayList<>();
    for (Interaction.Gap gap : cloze.gaps()) {
      blanks.add(new QtiTask.Blank(gap.name(), task(gap, isMixed && flavour.isCanvas())));
    }
    return Optional.of(new QtiTask.Blanks(blanks));
  }

  private static boolean isTypeable(Interaction.Gap gap) {
    return gap.isTyped()
        || gap.options().stream()
            .filter(Option::isRight)
            .flatMap(option -> option.text().texts().stream())
            .allMatch(ToBlanks::isTypeable);
  }

  private QtiTask task(Interaction.Gap gap, boolean isToBeTyped) {
    if (gap.isTyped()) {
      return new QtiTask.Text(typed(gap.accepted(), false));
    }
    if (isToBeTyped) {
      List<String> right =
          gap.options().stream()
              .filter(Option::isRight)
              .flatMap(option -> option.text().texts().stream())
              .distinct()
              .toList();
      return new QtiTask.Text(typed(right, false));
    }
    List<QtiTask.Option> options = new ArrayList<>();
    for (Option option : gap.options()) {
      options.add(
          new QtiTask.Option(
              Identifiers.of(gap.name()) + "_" + (options.size() + 1),
              flavour.isCanvas() ? ToQti.html(option.text()) : plain(leading(option.text())),
              option.isRight(),
              option.isRight() ? BigDecimal.ONE : BigDecimal.ZERO,
              ToQti.html(option.why())));
    }
    return new QtiTask.Choice(false, false, options);
  }

  /** Without tags and lines, which the options of a hole may not have in QTI 2. */
  private String plain(Localized text) {
    String said = ToQti.only(text);
    String line = SPACES.matcher(said).replaceAll(" ").strip();
    if (!line.equals(said)) {
      lose.accept(Feature.LETTERS, line);
    }
    return XmlPrinter.escaped(line);
  }

  /** What is picked must be something to type where it is to be typed. */
  private static boolean isTypeable(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
