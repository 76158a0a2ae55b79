package dev.qimma.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankFile;
import dev.qimma.bank.BankReader;
import dev.qimma.memory.StudyDays;
import java.time.ZoneOffset;
import java.util.List;

/** Small files that are as they should be, to begin with. */
final class Examples {

  static final StudyDays CALENDAR = new StudyDays(ZoneOffset.UTC, StudyDays.ROLLOVER);

  private static final String QUESTIONS =
      """
      # a bank of every kind
      title: { en: Small, ar: صغير }
      defaults: { difficulty: 2 }
      sources:
        - id: s
          title: A report
          quotes:
            q1: { ar: «التزام واضح», en: "a clear commitment", where: 1 }
      questions:
        - id: choice
          q: { en: "Which is wet?", ar: ما الرطب؟ }
          right: rain
          wrong: [sand, { text: salt, why: "It is dry." }]
          quote: s/q1
        - q: Which are metals?
          id: several
          right: [iron, tin]
          wrong: [chalk]
        - { id: truth, q: "Is it so?", answer: true }
        - id: word
          q: &stem |-
            Which word
            is meant?
          accept: [التزام, commitment]
        - { id: count, q: How many?, number: 12, within: 5%, unit: { en: km, ar: كم } }
        - id: gaps
          q: "The {{capital}} of {{land}}."
          blanks: { capital: [Paris], land: { right: France, wrong: [Spain] } }
        - { id: pairs, q: *stem, pairs: [[a, one], [b, two]], extra: [three] }
        - { id: order, q: In which order?, order: [first, second, third] }
        - { id: names, q: Name them., recall: [[red], [green, verdant]] }
        - { id: card, q: Front, back: Back }
      """;

  static final Bank BANK =
      BankReader.read("small", List.of(new BankFile("small.yaml", QUESTIONS))).bank();

  private Examples() {}

  static List<byte[]> of(Target target) {
    return texts(target).stream().map(text -> text.getBytes(UTF_8)).toList();
  }

  private static List<String> texts(Target target) {
    return switch (target) {
      case BANK -> List.of(QUESTIONS, "questions: []", "a: &a [*a, *a]\n");
      case RESPONSES ->
          List.of(
              "learner,question,response\nL1,choice,A\n\"L 2\",several,\"A;B\"\nس,count,\"١٢٫٥\"\n",
              "learner;choice;several\nL1;a;\"a b\"\r\nL2;;\n",
              "learner\tquestion\tresponse\nL1\ttruth\t\"tr\"\"ue\"\n");
      case JSON_LINES ->
          List.of(
              "{\"learner\":\"L1\",\"question\":\"choice\",\"response\":\"A\"}\n",
              "{\"learner\":\"L1\",\"responses\":{\"choice\":\"A\",\"several\":[\"A\",\"B\"]}}\n");
      case SHEET ->
          List.of("learner: L1\nresponses:\n  choice: A\n  several: [A, B]\n  truth: true\n");
      case REPLY ->
          List.of(
              "A", "a, b", "1=b; 2=a", "capital=Paris, land=A", "١٢٫٥ كم", "\\A", "صح", "3 1 2");
      case CONFIG -> List.of("interface: ar\nlang: both\nlimit: 20\n");
      case PIECES -> List.of("right: [a, {text: b, why: c}]", "s1 0123456789abcdef\n");
      case REVIEWS ->
          List.of(
              "card_id,review_time,rating,delta_t\n1,1679400000000,3,-1\n1,1679500000000,1,1\n");
    };
  }
}
