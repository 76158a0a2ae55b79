package dev.qimma.quiz;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Span;
import dev.qimma.history.Event;
import dev.qimma.history.LogException;
import dev.qimma.history.Plan;
import dev.qimma.question.Question;
import dev.qimma.screen.Block;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Theme;
import dev.qimma.screen.View;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;

/** A sitting played from a script; writes down what was asked, shown and kept, in that order. */
final class Classroom implements Console, Recorder {

  static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  /** Ctrl-C in a script. */
  static final String INTERRUPT = "^C";

  private static final BankFile BANK =
      new BankFile(
          "b.yaml",
          """
          questions:
            - id: fuel
              q: { en: Which burns?, ar: أيها يحترق؟ }
              right: { en: Oil, ar: النفط }
              wrong:
                - { en: Water, ar: الماء, why: { en: It puts fire out., ar: يطفئ النار. } }
                - { en: Sand, ar: الرمل }
                - { en: Glass, ar: الزجاج }
              hint: [{ en: It is black., ar: أسود. }, { en: It is liquid., ar: سائل. }]
              why: { en: Oil is a fuel., ar: النفط وقود. }
            - id: litres
              q: { en: How many?, ar: كم؟ }
              number: 50
              unit: { en: litres, ar: لتر }
            - id: metals
              q: { en: Which are metals?, ar: أيها معادن؟ }
              right: [{ en: Iron, ar: حديد }, { en: Tin, ar: قصدير }]
              wrong: [{ en: Chalk, ar: طباشير }, { en: Wood, ar: خشب }, { en: Salt, ar: ملح }]
              points: 2
            - id: carried
              q: { en: What flows?, ar: ما الذي يجري؟ }
              accept: [petroleum, البترول]
          """);

  private final Queue<String> script = new ArrayDeque<>();
  private final List<String> course = new ArrayList<>();
  private final List<Event> kept = new ArrayList<>();
  private final Sitting begun;
  private LogException.Reason trouble = LogException.Reason.UNAVAILABLE;
  private int keepsLeft = Integer.MAX_VALUE;
  private boolean hasEditor;

  Classroom(String... script) {
    this(plan(1), script);
  }

  Classroom(Plan plan, String... script) {
    this(plan, questions(), script);
  }

  private Classroom(Plan plan, Map<String, Question> questions, String... script) {
    this.script.addAll(List.of(script));
    this.begun = Sitting.begin(plan, Shelf.of(questions));
  }

  /** A sitting with questions of another bank, one after the other. */
  static Classroom asking(String yaml, String... script) {
    Map<String, Question> questions = questions(new BankFile("b.yaml", yaml));
    Plan plan = new Plan("", "b", 1, "practice", List.copyOf(questions.keySet()), NINE);
    return new Classroom(plan, questions, script);
  }

  static Map<String, Question> questions() {
    return questions(BANK);
  }

  private static Map<String, Question> questions(BankFile file) {
    Map<String, Question> questions = new LinkedHashMap<>();
    BankReader.read("b", List.of(file))
        .bank()
        .questions()
        .forEach(question -> questions.put(question.card().name(), question));
    return questions;
  }

  static Plan plan(long seed) {
    return new Plan("", "b", seed, "practice", List.copyOf(questions().keySet()), NINE);
  }

  /** Lets keeping fail after that many events. */
  Classroom failingAfter(int events, LogException.Reason reason) {
    keepsLeft = events;
    trouble = reason;
    return this;
  }

  Classroom withEditor() {
    hasEditor = true;
    return this;
  }

  Ending play() {
    return player().play();
  }

  Player<Sitting> player() {
    View view =
        new View(
            Messages.load("en", "/dev/qimma/quiz/sitting"),
            List.of("en"),
            new Theme(0, true).plain());
    InstantSource clock = InstantSource.fixed(NINE);
    return new Player<>(begun, this, this, view, clock, this::opens);
  }

  private boolean opens(Span place) {
    course.add("edit " + place.place());
    return hasEditor;
  }

  /** The sitting as it stands by what was kept. */
  Sitting sitting() {
    return begun.after(kept);
  }

  List<Event> kept() {
    return kept;
  }

  /** What happened, a line each. */
  List<String> course() {
    return course;
  }

  String shown() {
    return course.stream()
        .filter(line -> line.startsWith("show"))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public Line ask(String prompt) {
    course.add("ask " + prompt);
    String line = script.poll();
    if (line == null) {
      return new Ended();
    }
    return line.equals(INTERRUPT) ? new Interrupted() : new Typed(line);
  }

  @Override
  public void show(Document document) {
    for (Block block : document.blocks()) {
      String text =
          block.lead().text() + block.runs().stream().map(Run::text).collect(Collectors.joining());
      course.add("show " + text.replaceAll("[\u2068\u2069]", "").strip());
    }
  }

  @Override
  public void keep(Event event) {
    if (keepsLeft <= kept.size()) {
      course.add("fail " + event.getClass().getSimpleName());
      throw new LogException(trouble, Message.of("disk-full"));
    }
    course.add("keep " + event.getClass().getSimpleName());
    kept.add(event);
  }
}
