package dev.qimma.question;

import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What is put before the learner.
 *
 * @param how says how to answer
 * @param left what something belongs to, numbered as listed; empty where nothing is matched
 * @param options to choose from, in the order shown; empty when the answer is typed
 * @param pick what is done with the options
 * @param gaps to be filled in the sentence; none where it has none
 * @param unit that a number is asked in; empty when there is none
 * @param count how many answers are asked for, one at a time; 0 where one reply is the whole
 * @param outline of a typed answer, a blank for each letter; empty where none is given
 * @param back of a card that is turned before it is answered; empty where nothing is turned
 */
public record Prompt(
    Localized stem,
    Message how,
    List<Localized> left,
    List<Option> options,
    Pick pick,
    List<Gap> gaps,
    Localized unit,
    int count,
    Localized outline,
    Localized back) {

  /** What is done with the options. */
  public enum Pick {
    ONE,
    SEVERAL,
    /** All are put in order. */
    ORDER,
    /** One is found for each on the left. */
    PARTNERS
  }

  /**
   * A blank of a sentence.
   *
   * @param options to fill it with; empty when it is filled by typing
   */
  public record Gap(String name, List<Option> options) {
    public Gap {
      options = List.copyOf(options);
    }
  }

  public Prompt {
    left = List.copyOf(left);
    options = List.copyOf(options);
    gaps = List.copyOf(gaps);
  }

  /** A question whose answer is typed. */
  public static Prompt of(Localized stem, Message how) {
    return new Prompt(
        stem,
        how,
        List.of(),
        List.of(),
        Pick.ONE,
        List.of(),
        Localized.EMPTY,
        0,
        Localized.EMPTY,
        Localized.EMPTY);
  }

  public Prompt withOptions(List<Option> shown) {
    return new Prompt(stem, how, left, shown, pick, gaps, unit, count, outline, back);
  }

  public Prompt withLeft(List<Localized> sides) {
    return new Prompt(stem, how, sides, options, Pick.PARTNERS, gaps, unit, count, outline, back);
  }

  public Prompt picking(Pick picked) {
    return new Prompt(stem, how, left, options, picked, gaps, unit, count, outline, back);
  }

  /** Whether the options are known by numbers rather than letters. */
  public boolean isNumbered() {
    return pick == Pick.ORDER;
  }

  /** What an option is called by its place, from 0: {@code A}, or {@code 1}. */
  public String label(int place) {
    return isNumbered() ? String.valueOf(place + 1) : Letters.latin(place);
  }

  public Prompt withGaps(List<Gap> blanks) {
    return new Prompt(stem, how, left, options, pick, blanks, unit, count, outline, back);
  }

  public Prompt withUnit(Localized asked) {
    return new Prompt(stem, how, left, options, pick, gaps, asked, count, outline, back);
  }

  public Prompt withCount(int answers) {
    return new Prompt(stem, how, left, options, pick, gaps, unit, answers, outline, back);
  }

  public Prompt withOutline(Localized blanks) {
    return new Prompt(stem, how, left, options, pick, gaps, unit, count, blanks, back);
  }

  public Prompt withBack(Localized text) {
    return new Prompt(stem, how, left, options, pick, gaps, unit, count, outline, text);
  }

  /** What there is to read besides the stem. */
  public List<Localized> texts() {
    List<Localized> texts = new ArrayList<>(left);
    options.forEach(option -> texts.add(option.text()));
    gaps.forEach(gap -> gap.options().forEach(option -> texts.add(option.text())));
    return texts;
  }
}
