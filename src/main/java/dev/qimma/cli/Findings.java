package dev.qimma.cli;

import dev.qimma.report.Finding;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Collects what a look at this machine finds. */
final class Findings {

  private final List<Finding> all = new ArrayList<>();

  void fact(String name, String value) {
    all.add(new Finding(name, value, null, false, null));
  }

  void fine(String name, String value, Message why) {
    all.add(new Finding(name, value, why, false, null));
  }

  /** All is well, and there is something worth knowing. */
  void note(String name, String value, Message why, Message remedy) {
    all.add(new Finding(name, value, why, false, remedy));
  }

  void wrong(String name, String value, Message why, Message remedy) {
    all.add(new Finding(name, value, why, true, remedy));
  }

  List<Finding> all() {
    return List.copyOf(all);
  }

  boolean hasWrong() {
    return all.stream().anyMatch(Finding::isWrong);
  }
}
