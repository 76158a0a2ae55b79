package dev.qimma.kind.cloze;

import dev.qimma.question.AcceptedTexts;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Prompt;
import dev.qimma.question.Reply;
import dev.qimma.text.Folding;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;

/** One of the blanks of a sentence. */
sealed interface Gap {

  String name();

  Prompt.Gap shown();

  /** How long what fills it is; empty where the bank does not tell. */
  Localized outline();

  /** What it is filled with; empty when that cannot be read. */
  Optional<Filling> fill(Reply part);

  /** Tells why it could not be read. */
  Message unreadable(String part);

  /** What fills it right, as one would type it. */
  String model();

  Optional<Localized> solution();

  String key();

  /** The same as data. */
  Interaction.Gap told();

  /** A blank filled by typing. */
  record Typed(String name, AcceptedTexts accepted) implements Gap {

    @Override
    public Prompt.Gap shown() {
      return new Prompt.Gap(name, List.of());
    }

    @Override
    public Localized outline() {
      return accepted.outline();
    }

    @Override
    public Optional<Filling> fill(Reply part) {
      if (AcceptedTexts.isNothing(part.text(), accepted.rules())) {
        return Optional.empty();
      }
      Localized said = Localized.of(Localized.ENGLISH, part.text());
      boolean isExact = accepted.matches(part.text());
      String meant = isExact ? "" : accepted.slip(part.text()).orElse("");
      boolean isRight = isExact || !meant.isEmpty();
      return Optional.of(new Filling(name, part.text(), said, isRight, meant, Localized.EMPTY));
    }

    @Override
    public Message unreadable(String part) {
      return Message.of("unreadable.blank", name);
    }

    @Override
    public String model() {
      return accepted.model().orElse("");
    }

    @Override
    public Optional<Localized> solution() {
      return accepted.solution();
    }

    @Override
    public Interaction.Gap told() {
      return new Interaction.Gap(name, accepted.all(), List.of());
    }

    @Override
    public String key() {
      return accepted.key();
    }
  }

  /** A blank filled by choosing. */
  record Chosen(String name, Options options, Folding folding) implements Gap {

    @Override
    public Prompt.Gap shown() {
      return new Prompt.Gap(name, options.shown());
    }

    @Override
    public Localized outline() {
      return Localized.EMPTY;
    }

    @Override
    public Optional<Filling> fill(Reply part) {
      return options.find(part, folding).map(this::filled);
    }

    private Filling filled(Option option) {
      String letter = Letters.latin(option.index());
      return new Filling(name, letter, option.text(), option.isRight(), "", option.why());
    }

    @Override
    public Message unreadable(String part) {
      return Message.of(
          "unreadable.blank-option",
          part,
          name,
          Letters.latin(0),
          Letters.latin(options.size() - 1));
    }

    @Override
    public String model() {
      return options.rightLetters().stream().findFirst().orElse("");
    }

    @Override
    public Optional<Localized> solution() {
      return options.right().stream().map(Option::text).findFirst();
    }

    @Override
    public Interaction.Gap told() {
      return new Interaction.Gap(name, List.of(), options.lettered());
    }

    @Override
    public String key() {
      return options.key();
    }
  }
}
