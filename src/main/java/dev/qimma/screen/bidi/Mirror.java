package dev.qimma.screen.bidi;

/** Brackets and signs that face the other way in right-to-left text. */
final class Mirror {

  /** Each beside its partner, from Unicode's BidiMirroring.txt. */
  private static final String PAIRS =
      "()<>[]{}«»‹›⁅⁆⁽⁾₍₎∈∋≤≥≪≫≺≻≼≽⊂⊃⊆⊇⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⧘⧙⧚⧛⧼⧽"
          + "⸂⸃⸄⸅⸌⸍⸜⸝⸠⸡⸢⸣⸤⸥⸦⸧⸨⸩〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）＜＞［］｛｝｟｠｢｣";

  private Mirror() {}

  static int of(int c) {
    int place = PAIRS.indexOf(c);
    return place < 0 ? c : PAIRS.charAt(place ^ 1);
  }
}
