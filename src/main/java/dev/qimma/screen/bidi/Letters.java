package dev.qimma.screen.bidi;

/** Arabic letters and the glyphs Unicode's presentation forms give them. */
final class Letters {

  static final int LAM = 0x0644;

  /** Each followed by the first of its two forms: isolated, final. */
  private static final String RIGHT_JOINING =
      "\u0622\uFE81\u0623\uFE83\u0624\uFE85\u0625\uFE87\u0627\uFE8D\u0629\uFE93\u062F\uFEA9"
          + "\u0630\uFEAB\u0631\uFEAD\u0632\uFEAF\u0648\uFEED\u0649\uFEEF\u0671\uFB50\u0688\uFB88"
          + "\u068C\uFB84\u068D\uFB82\u068E\uFB86\u0691\uFB8C\u0698\uFB8A\u06BA\uFB9E\u06C0\uFBA4"
          + "\u06C5\uFBE0\u06C6\uFBD9\u06C7\uFBD7\u06C8\uFBDB\u06C9\uFBE2\u06CB\uFBDE\u06D2\uFBAE"
          + "\u06D3\uFBB0";

  /** Each followed by the first of its four forms: isolated, final, initial, medial. */
  private static final String DUAL_JOINING =
      "\u0626\uFE89\u0628\uFE8F\u062A\uFE95\u062B\uFE99\u062C\uFE9D\u062D\uFEA1\u062E\uFEA5"
          + "\u0633\uFEB1\u0634\uFEB5\u0635\uFEB9\u0636\uFEBD\u0637\uFEC1\u0638\uFEC5\u0639\uFEC9"
          + "\u063A\uFECD\u0641\uFED1\u0642\uFED5\u0643\uFED9\u0644\uFEDD\u0645\uFEE1\u0646\uFEE5"
          + "\u0647\uFEE9\u064A\uFEF1\u0679\uFB66\u067A\uFB5E\u067B\uFB52\u067E\uFB56\u067F\uFB62"
          + "\u0680\uFB5A\u0683\uFB76\u0684\uFB72\u0686\uFB7A\u0687\uFB7E\u06A4\uFB6A\u06A6\uFB6E"
          + "\u06A9\uFB8E\u06AD\uFBD3\u06AF\uFB92\u06B1\uFB9A\u06B3\uFB96\u06BB\uFBA0\u06BE\uFBAA"
          + "\u06C1\uFBA6\u06CC\uFBFC\u06D0\uFBE4";

  /** Each followed by its isolated ligature after a lam; the final one is next to it. */
  private static final String ALEFS = "\u0622\uFEF5\u0623\uFEF7\u0625\uFEF9\u0627\uFEFB";

  private static final int TATWEEL = 0x0640;
  private static final int FIRST = 0x0622;
  private static final int LAST = 0x06D3;

  private static final char[] FIRST_FORM = new char[LAST - FIRST + 1];
  private static final boolean[] DUAL = new boolean[LAST - FIRST + 1];

  static {
    enter(RIGHT_JOINING, false);
    enter(DUAL_JOINING, true);
  }

  private Letters() {}

  private static void enter(String letters, boolean dual) {
    for (int i = 0; i < letters.length(); i += 2) {
      int row = letters.charAt(i) - FIRST;
      FIRST_FORM[row] = letters.charAt(i + 1);
      DUAL[row] = dual;
    }
  }

  private static boolean hasForms(int c) {
    return c >= FIRST && c <= LAST && FIRST_FORM[c - FIRST] != 0;
  }

  static boolean joinsBackward(int c) {
    return c == TATWEEL || c == CellWidth.JOINER || hasForms(c);
  }

  static boolean joinsForward(int c) {
    return c == TATWEEL || c == CellWidth.JOINER || (hasForms(c) && DUAL[c - FIRST]);
  }

  /** The glyph for that letter, joined to its neighbours or not. */
  static int form(int c, boolean backward, boolean forward) {
    if (!hasForms(c)) {
      return c;
    }
    return FIRST_FORM[c - FIRST] + (backward ? 1 : 0) + (forward ? 2 : 0);
  }

  static boolean isAlef(int c) {
    return c >= FIRST && c <= 0x0627 && ALEFS.indexOf(c) >= 0;
  }

  static int lamAlef(int alef, boolean backward) {
    return ALEFS.charAt(ALEFS.indexOf(alef) + 1) + (backward ? 1 : 0);
  }
}
