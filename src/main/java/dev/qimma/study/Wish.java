package dev.qimma.study;

/**
 * What a learner wants of a sitting besides what is due.
 *
 * @param ahead also what is due in so many days
 * @param isWeak what is known worst, due or not, and nothing new
 * @param most questions at most; 0 for as many as the day allows
 */
public record Wish(int ahead, boolean isWeak, int most) {

  public static final Wish NONE = new Wish(0, false, 0);

  public Wish {
    if (ahead < 0 || most < 0) {
      throw new IllegalArgumentException("a wish is not negative");
    }
  }
}
