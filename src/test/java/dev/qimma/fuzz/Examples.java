package dev.qimma.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
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

  /** Of our own making, each as small as it can be. */
  private static final List<String> OTHERS =
      List.of(
          "$CATEGORY: a/b\n\n::one:: Which? {=rain ~sand#dry ~%50%salt ####Wet.}\n\n{#3:0.5}\n",
          "Pairs {=a -> 1 =b -> 2}\n\nSo it is {T#no#yes}\n\nWord {=x =%50%y}\n",
          "<quiz><question type=\"shortanswer\"><name><text>n</text></name><questiontext>"
              + "<text>Which?</text></questiontext><answer fraction=\"100\"><text>a</text></answer>"
              + "</question></quiz>",
          "id,type,question,right,wrong1\nq1,choice,Which?,rain,sand\n",
          "#separator:tab\n#html:true\nFront\tBack<br>side\n",
          "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"i\">"
              + "<responseDeclaration identifier=\"R\" cardinality=\"single\" baseType=\"identifier\">"
              + "<correctResponse><value>A</value></correctResponse></responseDeclaration><itemBody>"
              + "<choiceInteraction responseIdentifier=\"R\" maxChoices=\"1\"><prompt>Which?</prompt>"
              + "<simpleChoice identifier=\"A\">a</simpleChoice>"
              + "<simpleChoice identifier=\"B\">b</simpleChoice></choiceInteraction></itemBody>"
              + "</assessmentItem>",
          "<questestinterop><item ident=\"i\"><presentation><material><mattext>Which?</mattext>"
              + "</material><response_lid ident=\"r\"><render_choice><response_label ident=\"A\">"
              + "<material><mattext>a</mattext></material></response_label></render_choice>"
              + "</response_lid></presentation><resprocessing><respcondition><conditionvar>"
              + "<varequal respident=\"r\">A</varequal></conditionvar><setvar>100</setvar>"
              + "</respcondition></resprocessing></item></questestinterop>",
          "1. Which?\n*a) rain\nb) sand\n",
          "questions:\n  - question: Which?\n    options: [rain, sand]\n    answer: 0\n");

  private Examples() {}

  static List<byte[]> of(Target target) {
    return texts(target).stream().map(text -> text.getBytes(UTF_8)).toList();
  }

  private static List<String> texts(Target target) {
    return switch (target) {
      case BANK, YAML -> List.of(QUESTIONS, "questions: []", "a: &a [*a, *a]\n");
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
      case EXCHANGE -> OTHERS;
      case REVIEWS ->
          List.of(
              "card_id,review_time,rating,delta_t\n1,1679400000000,3,-1\n1,1679500000000,1,1\n");
      case TERMINAL ->
          List.of(
              "\u001b[8;1$y\u001b[24;3R\u001b[?65;1;9c",
              "\u001b[8;0$y\u001bP>|XTerm(379)\u001b\\\u001b[24;3R\u001b[?64;1;2c",
              "نb\u001b[A\r2\u0003");
    };
  }
}
