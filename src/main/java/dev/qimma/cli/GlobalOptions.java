package dev.qimma.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The flags that every verb takes, before or after its name. */
final class GlobalOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Tell how this is used, and exit.")
  boolean help;

  @Option(
      names = "--bank",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      description =
          "A bank: folder, file, folder of banks, or a bundled one (summit, tutorial)."
              + " Repeatable. Default: QIMMA_BANK, else summit.")
  @Nullable List<String> banks;

  @Option(
      names = "--lang",
      paramLabel = "ar|en|both",
      scope = ScopeType.INHERIT,
      description = "Languages of the content. Default: both.")
  @Nullable String lang;

  @Option(
      names = "--interface",
      paramLabel = "ar|en",
      scope = ScopeType.INHERIT,
      description = "The language of everything else that is said. Default: en.")
  @Nullable String tongue;

  @Option(
      names = "--learner",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "Whose history. Default: one unnamed learner.")
  @Nullable String learner;

  @Option(
      names = "--seed",
      paramLabel = "N",
      scope = ScopeType.INHERIT,
      description = "Seed of every shuffle. Default: a new one, printed.")
  @Nullable Long seed;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      scope = ScopeType.INHERIT,
      description = "Default: auto, which heeds NO_COLOR and CLICOLOR_FORCE.")
  @Nullable String color;

  @Option(
      names = "--theme",
      paramLabel = "auto|light|dark",
      scope = ScopeType.INHERIT,
      description = "What the terminal writes on. Default: auto.")
  @Nullable String theme;

  @Option(
      names = "--no-pager",
      scope = ScopeType.INHERIT,
      description = "Let long lists run through, whatever PAGER says.")
  boolean noPager;

  @Option(
      names = "--plain",
      scope = ScopeType.INHERIT,
      description = "No colour, no cursor movement, logical text: for screen readers.")
  boolean plain;

  @Option(names = "--ascii", scope = ScopeType.INHERIT, description = "ASCII signs only.")
  boolean ascii;

  @Option(
      names = "--typing",
      scope = ScopeType.INHERIT,
      description = "Answer by typing alone: arrows and letters choose nothing.")
  boolean typing;

  @Option(
      names = "--bidi",
      paramLabel = "MODE",
      scope = ScopeType.INHERIT,
      description =
          "How right-to-left text is drawn: auto, visual, visual+bdsm, embed, embed+unmirrored,"
              + " logical, off. Default: auto.")
  @Nullable String bidi;

  @Option(
      names = "--no-input",
      scope = ScopeType.INHERIT,
      description = "Never ask; end with exit code 2 where an answer is needed.")
  boolean noInput;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an internal error.")
  boolean stacktrace;

  /** These flags, and where one is missing, the other's. */
  GlobalOptions over(GlobalOptions other) {
    GlobalOptions both = new GlobalOptions();
    both.banks = banks == null ? other.banks : banks;
    both.lang = lang == null ? other.lang : lang;
    both.tongue = tongue == null ? other.tongue : tongue;
    both.learner = learner == null ? other.learner : learner;
    both.seed = seed == null ? other.seed : seed;
    both.color = color == null ? other.color : color;
    both.theme = theme == null ? other.theme : theme;
    both.noPager = noPager || other.noPager;
    both.bidi = bidi == null ? other.bidi : bidi;
    both.plain = plain || other.plain;
    both.ascii = ascii || other.ascii;
    both.typing = typing || other.typing;
    both.noInput = noInput || other.noInput;
    both.stacktrace = stacktrace || other.stacktrace;
    return both;
  }
}
