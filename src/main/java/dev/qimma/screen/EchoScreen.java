package dev.qimma.screen;

import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.Optional;

/** What was typed, once more: shaped and ordered, as no line editor does while it is typed. */
public final class EchoScreen {

  private EchoScreen() {}

  /** Empty where it would look the same, and for a command, which is no answer. */
  public static Optional<Document> of(String typed, Messages messages) {
    return typed.strip().startsWith(":") || typed.codePoints().filter(EchoScreen::joins).count() < 2
        ? Optional.empty()
        : Optional.of(
            Document.builder()
                .text(Style.QUIET, messages.sayIsolated(Message.of("echo.typed", typed.strip())))
                .build());
  }

  /** One such letter looks the same either way. */
  private static boolean joins(int letter) {
    return switch (Character.getDirectionality(letter)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }
}
