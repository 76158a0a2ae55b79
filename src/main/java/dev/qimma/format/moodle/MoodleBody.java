package dev.qimma.format.moodle;

import java.math.BigDecimal;
import java.util.List;

/** What is done to answer a question. */
public sealed interface MoodleBody {

  /** The word for it in files: {@code multichoice}. */
  String type();

  /** What is done with each. */
  <R> R fold(Cases<R> cases);

  /** Something for each body there is. */
  interface Cases<R> {
    R multichoice(Multichoice multichoice);

    R trueFalse(TrueFalse trueFalse);

    R shortAnswer(ShortAnswer answer);

    R numerical(Numerical numerical);

    R matching(Matching matching);

    R cloze(Cloze cloze);

    R essay(Essay essay);

    R other(Other other);
  }

  /**
   * An answer with what it earns.
   *
   * @param fraction in percent
   */
  record Answer(BigDecimal fraction, MoodleText text, MoodleText feedback) {}

  /** Options are picked. */
  record Multichoice(boolean isSingle, boolean isShuffled, List<Answer> answers)
      implements MoodleBody {
    public Multichoice {
      answers = List.copyOf(answers);
    }

    @Override
    public String type() {
      return "multichoice";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.multichoice(this);
    }
  }

  /** A statement is judged. */
  record TrueFalse(boolean answer, MoodleText ifTrue, MoodleText ifFalse) implements MoodleBody {
    @Override
    public String type() {
      return "truefalse";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.trueFalse(this);
    }
  }

  /** A text is typed. */
  record ShortAnswer(boolean heedsCase, List<Answer> answers) implements MoodleBody {
    public ShortAnswer {
      answers = List.copyOf(answers);
    }

    @Override
    public String type() {
      return "shortanswer";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.shortAnswer(this);
    }
  }

  /**
   * A number is typed.
   *
   * @param units that it may be given in as it is
   */
  record Numerical(List<Value> numbers, List<String> units) implements MoodleBody {
    public Numerical {
      numbers = List.copyOf(numbers);
      units = List.copyOf(units);
    }

    @Override
    public String type() {
      return "numerical";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.numerical(this);
    }
  }

  /**
   * A number with what it earns.
   *
   * @param text as written; a star stands for any
   */
  record Value(BigDecimal fraction, String text, String tolerance, MoodleText feedback) {}

  /** What belongs together is found. */
  record Matching(boolean isShuffled, List<Pair> pairs) implements MoodleBody {
    public Matching {
      pairs = List.copyOf(pairs);
    }

    @Override
    public String type() {
      return "matching";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.matching(this);
    }
  }

  /**
   * Two that belong together.
   *
   * @param left empty where the right belongs to nothing
   */
  record Pair(MoodleText left, String right) {}

  /** The holes of the question's text are filled. */
  record Cloze() implements MoodleBody {
    @Override
    public String type() {
      return "cloze";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.cloze(this);
    }
  }

  /**
   * A text is written.
   *
   * @param forGraders what those who mark it are told
   */
  record Essay(MoodleText forGraders) implements MoodleBody {
    @Override
    public String type() {
      return "essay";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.essay(this);
    }
  }

  /** Something else, by the name of its type. */
  record Other(String type) implements MoodleBody {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.other(this);
    }
  }
}
