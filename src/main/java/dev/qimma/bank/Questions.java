package dev.qimma.bank;

import dev.qimma.question.Question;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a bank in the order of its files, known by their ids. Of a bank that was made
 * ready before, each is made when it is first looked at: a sitting of ten looks at ten.
 */
public final class Questions extends AbstractList<Question> implements RandomAccess {

  private final List<String> ids;
  private final IntFunction<Question> maker;
  private final @Nullable Question[] made;
  private @Nullable Map<String, Integer> places;

  private Questions(List<String> ids, IntFunction<Question> maker) {
    this.ids = ids;
    this.maker = maker;
    this.made = new Question[ids.size()];
  }

  /** Questions that are all made. */
  public static Questions of(List<? extends Question> questions) {
    List<Question> all = List.copyOf(questions);
    return new Questions(all.stream().map(question -> question.card().id()).toList(), all::get);
  }

  /**
   * Questions that are made when they are looked at.
   *
   * @param ids of all of them, in their order
   * @param maker makes the one at a place; one call at a time
   */
  public static Questions later(List<String> ids, IntFunction<Question> maker) {
    return new Questions(ids, maker);
  }

  /** The ids in their order; to know them makes no question. */
  public List<String> ids() {
    return ids;
  }

  @Override
  public int size() {
    return made.length;
  }

  @Override
  public Question get(int place) {
    Question question = made[place];
    return question == null ? make(place) : question;
  }

  private synchronized Question make(int place) {
    Question question = made[place];
    if (question == null) {
      question = maker.apply(place);
      made[place] = question;
    }
    return question;
  }

  /** The first question of that id. */
  public Optional<Question> named(String id) {
    return Optional.ofNullable(places().get(id)).map(this::get);
  }

  /** Whether there is a question of that id; to know it makes none. */
  public boolean has(String id) {
    return places().containsKey(id);
  }

  private synchronized Map<String, Integer> places() {
    Map<String, Integer> known = places;
    if (known == null) {
      known = new HashMap<>();
      for (int place = 0; place < made.length; place++) {
        known.putIfAbsent(ids.get(place), place);
      }
      places = known;
    }
    return known;
  }
}
