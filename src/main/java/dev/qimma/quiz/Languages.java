package dev.qimma.quiz;

import dev.qimma.text.Localized;
import java.util.List;
import java.util.Optional;

/** The languages of content that can be asked for. */
public final class Languages {

  public static final List<String> BOTH = List.of(Localized.ARABIC, Localized.ENGLISH);

  private Languages() {}

  /** Reads {@code ar}, {@code en} or {@code both}. */
  public static Optional<List<String>> parse(String word) {
    return switch (word) {
      case "ar", "عربي" -> Optional.of(List.of(Localized.ARABIC));
      case "en" -> Optional.of(List.of(Localized.ENGLISH));
      case "both", "كلاهما" -> Optional.of(BOTH);
      default -> Optional.empty();
    };
  }
}
