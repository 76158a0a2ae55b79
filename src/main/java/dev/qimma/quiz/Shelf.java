package dev.qimma.quiz;

import dev.qimma.bank.Bank;
import dev.qimma.question.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions at hand, by their full names. */
public interface Shelf {

  /** Whether there is one of that name; to know it makes none. */
  boolean has(String name);

  /**
   * The question of that name.
   *
   * @throws IllegalArgumentException where there is none
   */
  Question question(String name);

  static Shelf of(Map<String, Question> questions) {
    Map<String, Question> all = Map.copyOf(questions);
    return new Shelf() {
      @Override
      public boolean has(String name) {
        return all.containsKey(name);
      }

      @Override
      public Question question(String name) {
        return Optional.ofNullable(all.get(name)).orElseThrow(() -> none(name));
      }
    };
  }

  /** The questions of some banks. */
  static Shelf of(List<Bank> banks) {
    Map<String, Bank> byName = new HashMap<>();
    banks.forEach(bank -> byName.put(bank.name(), bank));
    return new Shelf() {
      @Override
      public boolean has(String name) {
        return bank(name).filter(bank -> bank.questions().has(id(name))).isPresent();
      }

      @Override
      public Question question(String name) {
        return bank(name).flatMap(bank -> bank.question(id(name))).orElseThrow(() -> none(name));
      }

      private Optional<Bank> bank(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0
            ? Optional.empty()
            : Optional.ofNullable(byName.get(name.substring(0, slash)));
      }
    };
  }

  private static String id(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static IllegalArgumentException none(String name) {
    return new IllegalArgumentException("no question is called " + name);
  }
}
