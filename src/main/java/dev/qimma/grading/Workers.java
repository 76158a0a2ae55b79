package dev.qimma.grading;

/**
 * Who reads the files.
 *
 * @param threads at most this many at once
 * @param block how many bytes each takes at a time
 */
public record Workers(int threads, int block, Progress progress) {

  public static final Workers ONE = new Workers(1, Intake.BLOCK, Progress.UNTOLD);

  public static Workers of(int threads, Progress progress) {
    return new Workers(threads, Intake.BLOCK, progress);
  }
}
