package dev.qimma.source;

/** Letters as a keyboard has them: small, with straight quotation marks and hyphens. */
final class Keyboard {

  private static final String SET = "’‘‚ʼ“”„«»–—‑−，。；：！？（）،؛؟";
  private static final String TYPED = "''''\"\"\"\"\"----,.;:!?(),;?";

  private Keyboard() {}

  /** The text, letter for letter, as it might be typed. */
  static String typed(String text) {
    StringBuilder typed = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      int sign = SET.indexOf(text.charAt(at));
      typed.append(sign < 0 ? Character.toLowerCase(text.charAt(at)) : TYPED.charAt(sign));
    }
    return typed.toString();
  }
}
