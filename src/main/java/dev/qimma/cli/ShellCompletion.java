package dev.qimma.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The completion of bash and zsh. Verbs and flags stand in the script; only for words of the bank
 * it asks qimma. Such words are compared by the shell and quoted, never evaluated.
 */
final class ShellCompletion {

  private static final String BASH =
      """
      # bash completion for qimma; written by: qimma completion bash
      _qimma() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
        local verb= i word words=
        local -a bank=()
        for ((i = 1; i < COMP_CWORD; i++)); do
          case ${COMP_WORDS[i]} in
            --bank) bank=(--bank "${COMP_WORDS[i+1]}") ;;
            @verbs@) verb=${verb:-${COMP_WORDS[i]}} ;;
          esac
        done
        COMPREPLY=()
        @choose@
        while IFS= read -r word; do
          if [[ -n $word && $word == "$cur"* ]]; then
            COMPREPLY+=("$(printf %q "$word")")
          fi
        done <<<"$words"
      }
      complete -o default -F _qimma qimma
      """;

  private static final String ZSH =
      """
      #compdef qimma
      # zsh completion for qimma; written by: qimma completion zsh
      _qimma() {
        local prev=${words[CURRENT-1]} verb= i line=
        local cmd=${words[1]}
        local -a bank
        for ((i = 2; i < CURRENT; i++)); do
          case ${words[i]} in
            --bank) bank=(--bank "${words[i+1]}") ;;
            @verbs@) verb=${verb:-${words[i]}} ;;
          esac
        done
        local -a all
        @choose@
        all=("${(@f)line}")
        compadd -- ${all:#}
      }
      if [ "$funcstack[1]" = _qimma ]; then
        _qimma "$@"
      else
        compdef _qimma qimma
      fi
      """;

  private ShellCompletion() {}

  static String bash(CommandSpec qimma) {
    return filled(BASH, qimma, "words", "\"${COMP_WORDS[0]}\"", "return");
  }

  static String zsh(CommandSpec qimma) {
    return filled(ZSH, qimma, "line", "$cmd", "_files; return");
  }

  private static String filled(
      String script, CommandSpec qimma, String into, String command, String files) {
    String names =
        String.join("|", Completed.verbs(qimma).stream().map(CommandSpec::name).toList());
    return script
        .replace("@verbs@", names)
        .replace("@choose@", choose(qimma, into, command, files).indent(2).strip());
  }

  private static String choose(CommandSpec qimma, String into, String command, String files) {
    StringBuilder text = new StringBuilder("case $prev in\n");
    for (Map.Entry<String, Optional<List<String>>> flag : Completed.valued(qimma).entrySet()) {
      String asked = Completed.OF_BANK.get(flag.getKey());
      String doing =
          asked != null
              ? into + "=$(" + command + " complete " + asked + " \"${bank[@]}\" 2>/dev/null)"
              : flag.getValue().map(values -> said(into, values)).orElse(files);
      text.append("  ").append(flag.getKey()).append(") ").append(doing).append(" ;;\n");
    }
    text.append("  *)\n    case $verb in\n");
    text.append("      '') ").append(said(into, first(qimma))).append(" ;;\n");
    for (CommandSpec verb : Completed.verbs(qimma)) {
      String ids =
          Completed.BY_ID.contains(verb.name())
              ? "; " + into + "+=$'\\n'$(" + command + " complete ids \"${bank[@]}\" 2>/dev/null)"
              : "";
      text.append("      ").append(verb.name()).append(") ");
      text.append(said(into, all(verb))).append(ids).append(" ;;\n");
    }
    return text.append("    esac\n    ;;\nesac\n").toString();
  }

  private static List<String> first(CommandSpec qimma) {
    List<String> words = new java.util.ArrayList<>();
    Completed.verbs(qimma).forEach(verb -> words.add(verb.name()));
    words.addAll(Completed.flags(qimma));
    return words;
  }

  private static List<String> all(CommandSpec verb) {
    List<String> words = new java.util.ArrayList<>(Completed.words(verb));
    words.addAll(Completed.flags(verb));
    return words;
  }

  private static String said(String into, List<String> words) {
    return into + "=$'" + String.join("\\n", words) + "'";
  }
}
