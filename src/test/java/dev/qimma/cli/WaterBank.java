package dev.qimma.cli;

/** A small bank of five kinds, each question answered in a way of its own. */
final class WaterBank {

  static final String NAME = "water";

  /** A right reply to each question, in the order of the file. */
  static final String RIGHT = "Heat from the sun\nA;B\ntrue\n50 litres\nبحيرة\n";

  static final String SOURCE =
      "The sun warms the lake and water rises as vapour. The vapour cools.\n";

  static final String TEXT =
      """
      qimma: 1
      title:
        en: The water cycle
        ar: دورة الماء
      lang: en
      topic: water

      sources:
        leaflet:
          title: How water moves
          lang: en

      quotes:
        heat:
          source: leaflet
          exact: >-
            The sun warms the lake and water rises as vapour.
          where: paragraph 1
          translation:
            ar: تدفئ الشمس البحيرة فيصعد الماء بخارًا.

      objectives:
        water-rises:
          statement:
            en: Heat makes water rise
            ar: الحرارة ترفع الماء
          quotes: [heat]

      questions:
        - id: rise
          objective: water-rises
          difficulty: 1
          tags: [basic]
          q:
            en: What makes water rise?
            ar: ما الذي يرفع الماء؟
          right:
            en: Heat from the sun
            ar: حرارة الشمس
          wrong:
            - en: Wind from the hills
              ar: ريح التلال
              why:
                en: Wind only carries vapour.
                ar: الريح تحمل البخار فحسب.
            - en: The pull of the moon
              ar: جذب القمر
          why:
            en: The sun warms the lake.
            ar: تدفئ الشمس البحيرة.
          quote: heat
        - id: fall
          topic: sky
          difficulty: 3
          q:
            en: Which fall from clouds?
            ar: ما الذي يسقط من السحب؟
          options:
            - en: Rain
              ar: المطر
            - en: Snow
              ar: الثلج
            - en: Dew
              ar: الندى
          right:
            - Rain
            - Snow
          quote: heat
        - id: cloud
          difficulty: 2
          q:
            en: Vapour turns into cloud when it cools.
            ar: يصير البخار سحابًا حين يبرد.
          answer: true
          quote: heat
        - id: tank
          difficulty: 4
          points: 2
          q:
            en: How many litres are lost in four days?
            ar: كم لترًا تضيع في أربعة أيام؟
          number: 50
          unit:
            en: litres
            ar: لتر
          quote: heat
        - id: lake
          difficulty: 5
          tags: [basic, word]
          q:
            en: Where does the water rise from?
            ar: من أين يصعد الماء؟
          accept: [بحيرة, lake]
          quote: heat
      # small on purpose
      allow: [QB605, QB606, QB607]
      """;

  private WaterBank() {}

  /** Puts it beside the person who asks; returns the command line for more. */
  static Cli in(Cli cli) {
    return cli.file(NAME + "/bank.yaml", TEXT).file("leaflet.txt", SOURCE);
  }

  /** With a part of it written otherwise. */
  static Cli in(Cli cli, String part, String otherwise) {
    if (!TEXT.contains(part)) {
      throw new IllegalArgumentException("not in the bank: " + part);
    }
    return cli.file(NAME + "/bank.yaml", TEXT.replace(part, otherwise));
  }
}
