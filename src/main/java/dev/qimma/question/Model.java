package dev.qimma.question;

import dev.qimma.text.Localized;
import java.util.List;
import java.util.Optional;

/** The answer to show: the first accepted one, in each script that has one. */
final class Model {

  private Model() {}

  static Optional<Localized> of(List<Localized> accepted) {
    if (accepted.isEmpty() || accepted.get(0).texts().size() > 1) {
      return accepted.stream().findFirst();
    }
    List<String> wordings = accepted.stream().flatMap(answer -> answer.texts().stream()).toList();
    Optional<String> arabic = wordings.stream().filter(Model::isArabic).findFirst();
    Optional<String> other = wordings.stream().filter(text -> !isArabic(text)).findFirst();
    return arabic.isPresent() && other.isPresent()
        ? Optional.of(Localized.both(arabic.get(), other.get()))
        : accepted.stream().findFirst();
  }

  private static boolean isArabic(String text) {
    return text.codePoints().filter(Character::isLetter).findFirst().stream()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}
