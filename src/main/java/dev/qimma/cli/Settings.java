package dev.qimma.cli;

import dev.qimma.quiz.Languages;
import dev.qimma.screen.Ground;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a verb, after flag, environment, configuration file and default have been asked,
 * in that order.
 *
 * @param hasBank whether somebody named a bank
 * @param tongue the language of the interface
 * @param seed empty for a new one
 * @param pager the command for long lists; empty for none
 * @param isTyping whether questions are answered by typing alone
 * @param bidi empty for what the terminal's environment hints at
 */
record Settings(
    List<String> banks,
    boolean hasBank,
    List<String> languages,
    String tongue,
    String learner,
    Optional<Long> seed,
    String color,
    Ground ground,
    Optional<String> pager,
    boolean isPlain,
    boolean isAscii,
    boolean isTyping,
    Optional<EmitMode> bidi,
    boolean isSilent,
    boolean wantsStacktrace) {

  private static final String DEFAULT_BANK = "summit";
  private static final String PAGER = "less";
  private static final List<String> COLORS = List.of("auto", "always", "never");

  /** Where a value that no flag gives is looked for. */
  record Sources(Map<String, String> environment, Map<String, String> config) {
    String find(@Nullable String flag, String name, String otherwise) {
      if (flag != null) {
        return flag;
      }
      String variable = "QIMMA_" + name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
      String value = environment.getOrDefault(variable, "");
      return value.isEmpty() ? config.getOrDefault(name, otherwise) : value;
    }

    boolean isOn(boolean flag, String name) {
      return flag || List.of("1", "true", "yes").contains(find(null, name, ""));
    }
  }

  static Settings of(GlobalOptions flags, Sources sources) {
    String bank = sources.find(null, "bank", "");
    List<String> otherwise = List.of(bank.isEmpty() ? DEFAULT_BANK : bank);
    return new Settings(
        flags.banks == null ? otherwise : List.copyOf(flags.banks),
        flags.banks != null || !bank.isEmpty(),
        languages(sources.find(flags.lang, "lang", "both")),
        tongue(sources.find(flags.tongue, Tongue.SETTING, Localized.ENGLISH), "--interface"),
        sources.find(flags.learner, "learner", ""),
        seed(flags, sources),
        color(sources.find(flags.color, "color", "auto")),
        ground(sources.find(flags.theme, "theme", "auto")),
        flags.noPager ? Optional.empty() : pager(sources),
        sources.isOn(flags.plain, "plain"),
        sources.isOn(flags.ascii, "ascii"),
        sources.isOn(flags.typing, "typing"),
        bidi(sources.find(flags.bidi, "bidi", "auto")),
        sources.isOn(flags.noInput, "no-input"),
        flags.stacktrace);
  }

  private static List<String> languages(String word) {
    return Languages.parse(word)
        .orElseThrow(
            () ->
                new Failure(
                    Exit.USAGE, Message.of("setting.one-of", "--lang", word, "ar, en, both")));
  }

  /** A language of the interface; ends the verb where it is none. */
  static String tongue(String word, String name) {
    if (!Tongue.KNOWN.contains(word)) {
      throw new Failure(
          Exit.USAGE, Message.of("setting.one-of", name, word, String.join(", ", Tongue.KNOWN)));
    }
    return word;
  }

  private static Optional<Long> seed(GlobalOptions flags, Sources sources) {
    if (flags.seed != null) {
      return Optional.of(flags.seed);
    }
    String word = sources.find(null, "seed", "");
    try {
      return word.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(word));
    } catch (NumberFormatException e) {
      throw new Failure(Exit.USAGE, Message.of("setting.number", "seed", word));
    }
  }

  private static String color(String word) {
    if (!COLORS.contains(word)) {
      throw new Failure(
          Exit.USAGE, Message.of("setting.one-of", "--color", word, String.join(", ", COLORS)));
    }
    return word;
  }

  private static Ground ground(String word) {
    return Ground.parse(word)
        .orElseThrow(
            () ->
                new Failure(
                    Exit.USAGE,
                    Message.of("setting.one-of", "--theme", word, "auto, light, dark")));
  }

  /** What other programs page with, where nobody told us; {@code cat}, or nothing, is no pager. */
  private static Optional<String> pager(Sources sources) {
    String usual = sources.environment().getOrDefault("PAGER", PAGER);
    String command = sources.find(null, "pager", usual).strip();
    return Optional.of(command).filter(c -> !c.isEmpty() && !c.equals("cat"));
  }

  private static Optional<EmitMode> bidi(String word) {
    if (word.equals("auto")) {
      return Optional.empty();
    }
    Optional<EmitMode> mode = EmitMode.parse(word);
    if (mode.isEmpty()) {
      throw new Failure(
          Exit.USAGE,
          Message.of(
              "setting.one-of",
              "--bidi",
              word,
              "auto, visual, visual+bdsm, embed, embed+unmirrored, logical, off"));
    }
    return mode;
  }
}
