package dev.qimma.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One message being said. */
record Sentence(Messages messages, Message message, boolean isolated) {

  static final char FIRST_STRONG_ISOLATE = '\u2068';
  static final char POP_ISOLATE = '\u2069';

  /** The name of the hole for the number that chose the plural. */
  private static final String NUMBER = "n";

  String text() {
    Template template = template();
    return (isolated && isArabic() ? template.isolated() : template).fill(this::hole);
  }

  private Template template() {
    Bundle bundle = messages.bundle();
    String key = message.key();
    return plural()
        .flatMap(plural -> bundle.find(key, plural))
        .or(() -> bundle.find(key, Plural.OTHER))
        .or(() -> bundle.find(key))
        .orElseThrow(
            () -> new IllegalStateException("no message " + key + " in " + messages.language()));
  }

  private Optional<Plural> plural() {
    return number().map(number -> Plural.of(messages.language(), decimal(number)));
  }

  private Optional<Number> number() {
    for (Object argument : message.arguments()) {
      if (argument instanceof Number number && isFinite(number)) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  private String hole(String name) {
    if (name.equals(NUMBER)) {
      return number().map(this::shown).orElseThrow(() -> noHole(name));
    }
    int index = name.length() == 1 ? Character.digit(name.charAt(0), 10) : -1;
    if (index < 0 || index >= message.arguments().size()) {
      throw noHole(name);
    }
    return shown(message.arguments().get(index));
  }

  private IllegalStateException noHole(String name) {
    return new IllegalStateException(
        "message " + message.key() + " has nothing for {" + name + "}: " + message.arguments());
  }

  private String shown(Object argument) {
    if (argument instanceof Message nested) {
      return messages.say(nested, isolated);
    }
    if (argument instanceof List<?> several) {
      return several.stream().map(this::shown).collect(Collectors.joining(comma()));
    }
    if (argument instanceof Number number) {
      return isFinite(number) ? Numerals.plain(decimal(number)) : number.toString();
    }
    if (argument instanceof Localized text) {
      return apart(text.in(messages.language()));
    }
    return apart(argument.toString());
  }

  private String apart(String text) {
    return isolated ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
  }

  private String comma() {
    return isArabic() ? "، " : ", ";
  }

  private boolean isArabic() {
    return messages.language().equals(Localized.ARABIC);
  }

  private static boolean isFinite(Number number) {
    return Double.isFinite(number.doubleValue()) || number instanceof BigDecimal;
  }

  private static BigDecimal decimal(Number number) {
    return new BigDecimal(number.toString());
  }
}
