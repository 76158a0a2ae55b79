package dev.qimma.store;

import dev.qimma.history.Samples;
import java.nio.file.Path;

/** A process of its own that prints the number of each answer once it is kept. */
final class Appender {

  private Appender() {}

  /** Takes the file, the learner and how many answers to give. */
  public static void main(String[] args) {
    try (SqliteLog log = SqliteLog.open(Path.of(args[0]))) {
      long sitting = log.begin(Samples.planOf(args[1]));
      int count = Integer.parseInt(args[2]);
      for (int sequence = 0; sequence < count; sequence++) {
        log.append(sitting, sequence, Samples.answered("reply " + sequence));
        System.out.println(sitting + " " + sequence);
      }
    }
  }
}
