package dev.qimma.cli;

/** Short articles to make banks of, in several languages. */
final class Articles {

  static final String FRENCH =
      """
      Le phare de la pointe

      Le phare fut allumé en 1863, après onze ans de travaux. La lumière porte à vingt-six milles.

      Trois gardiens y vivaient : l’un dormait, l’un veillait. La lumière ne devait pas s’éteindre.

      En 1991 le feu fut automatisé. Depuis, la lumière s’allume toute seule.
      """;

  static final String ARABIC =
      """
      نخلة الواحة

      تعيش النخلة أكثر من مئة عام، وتثمر بعد خمس سنوات من غرسها.

      يُلقّح المزارع النخلة بيده في الربيع، ويجني التمر في الخريف.
      """;

  static final String CHINESE =
      """
      湖水的旅行

      太阳照在湖面上，湖水变成水汽，升上天空。

      水汽遇冷变成小水滴，聚成云。太阳又照在湖面上，旅行重新开始。
      """;

  private Articles() {}
}
