package dev.qimma.report.page;

import dev.qimma.grading.ItemFlag;
import dev.qimma.grading.ItemResult;
import java.util.List;
import java.util.Locale;

/** How much a question asks to be looked at; that a wrong answer is rare is said elsewhere. */
enum Look {
  FINE,
  LOOK,
  /** The key may be wrong. */
  CHECK;

  static Look of(ItemResult item) {
    List<ItemFlag> flags = item.flags();
    if (flags.stream().map(ItemFlag::kind).anyMatch(Look::doubtsTheKey)) {
      return CHECK;
    }
    return flags.stream().allMatch(flag -> flag.kind() == ItemFlag.Kind.RARE_DISTRACTOR)
        ? FINE
        : LOOK;
  }

  static boolean doubtsTheKey(ItemFlag.Kind kind) {
    return kind == ItemFlag.Kind.NEGATIVE_R_REST || kind == ItemFlag.Kind.DISTRACTOR_ABOVE_KEY;
  }

  /** In styles, and behind {@code map.} in the words. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
