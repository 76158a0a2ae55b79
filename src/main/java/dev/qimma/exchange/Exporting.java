package dev.qimma.exchange;

import dev.qimma.bank.Bank;
import dev.qimma.text.Localized;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the questions of banks out. */
public final class Exporting {

  private Exporting() {}

  /**
   * Writes the questions.
   *
   * @param languages that are asked for; a text that is in none of them is taken as it is
   */
  public static Outgoing write(
      List<Bank> banks, Format format, List<String> languages, Instant now) {
    List<Item> items =
        banks.stream()
            .flatMap(bank -> Items.of(bank).stream())
            .map(item -> item.map(text -> in(text, languages)))
            .toList();
    return format.write(items, languages, now);
  }

  private static Localized in(Localized text, List<String> languages) {
    Map<String, String> shown = new LinkedHashMap<>();
    text.shown(languages).forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
    return new Localized(shown);
  }
}
