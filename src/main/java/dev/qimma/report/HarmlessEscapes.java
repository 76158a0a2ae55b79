package dev.qimma.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Spells out what would act on a terminal that JSON is printed to: besides the controls, C1, what
 * steers direction, tags and private use. It is the same text to whoever reads the JSON.
 */
final class HarmlessEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;

  private static final int[] ASCII = standardAsciiEscapesForJSON();

  static {
    ASCII[DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return acts(c) ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)) : null;
  }

  /**
   * Letters beyond U+FFFF come in halves, of which one does not tell: all of them are spelt out.
   */
  private static boolean acts(int c) {
    return (c >= DELETE && c < 0xA0)
        || c == 0x00AD
        || c == 0x061C
        || (c >= 0x200B && c <= 0x200F && c != 0x200C && c != 0x200D)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xD800 && c <= 0xF8FF)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || c >= 0xFFFE;
  }
}
