package dev.qimma.exchange;

import dev.qimma.bank.yaml.YamlScalar;
import dev.qimma.question.Interaction;
import dev.qimma.text.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts as a bank keeps them: without signs that act on a terminal, without spaces around. */
final class CleanTexts {

  private CleanTexts() {}

  static Item of(Item item) {
    Item clean = item.map(CleanTexts::clean);
    Matter matter =
        clean.matter().but().topic(line(clean.matter().topic())).tags(tags(clean)).done();
    Interaction interaction = clean.interaction();
    if (interaction instanceof Interaction.TextEntry entry) {
      interaction = new Interaction.TextEntry(texts(entry.accepted()), entry.heedsCase());
    } else if (interaction instanceof Interaction.Recall recall) {
      interaction =
          new Interaction.Recall(recall.answers().stream().map(CleanTexts::texts).toList());
    } else if (interaction instanceof Interaction.Cloze cloze) {
      interaction =
          new Interaction.Cloze(
              cloze.gaps().stream()
                  .map(gap -> new Interaction.Gap(gap.name(), texts(gap.accepted()), gap.options()))
                  .toList());
    }
    return clean.with(matter).with(interaction);
  }

  private static List<String> tags(Item item) {
    return item.matter().tags().stream()
        .map(CleanTexts::line)
        .filter(tag -> !tag.isEmpty())
        .toList();
  }

  private static List<String> texts(List<String> typed) {
    return typed.stream()
        .map(CleanTexts::clean)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  private static Localized clean(Localized text) {
    Map<String, String> clean = new LinkedHashMap<>();
    text.byLanguage()
        .forEach(
            (language, wording) -> {
              String bare = clean(wording);
              if (!bare.isEmpty()) {
                clean.put(language, bare);
              }
            });
    return new Localized(clean);
  }

  static String clean(String text) {
    return YamlScalar.harmless(text.replace("\r\n", "\n").replace('\r', '\n')).strip();
  }

  private static String line(String text) {
    return clean(text).replaceAll("\\s+", " ");
  }

  /** Whether cleaning takes letters away, not only spaces. */
  static boolean drops(Item item) {
    boolean[] drops = new boolean[1];
    item.map(
        text -> {
          for (String wording : text.texts()) {
            String lines = wording.replace("\r", "");
            drops[0] |= !YamlScalar.harmless(lines).equals(lines);
          }
          return text;
        });
    return drops[0];
  }
}
