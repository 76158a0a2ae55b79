package dev.qimma.text;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Two texts by their languages, in the order written; of which a large bank has many. */
final class TwoWordings extends AbstractMap<String, String> {

  private final String first;
  private final String firstText;
  private final String second;
  private final String secondText;

  /** Of two different languages. */
  TwoWordings(String first, String firstText, String second, String secondText) {
    this.first = first;
    this.firstText = firstText;
    this.second = second;
    this.secondText = secondText;
  }

  @Override
  public int size() {
    return 2;
  }

  @Override
  public @Nullable String get(@Nullable Object language) {
    if (first.equals(language)) {
      return firstText;
    }
    return second.equals(language) ? secondText : null;
  }

  @Override
  public boolean containsKey(@Nullable Object language) {
    return first.equals(language) || second.equals(language);
  }

  @Override
  public Collection<String> values() {
    return List.of(firstText, secondText);
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super String> action) {
    action.accept(first, firstText);
    action.accept(second, secondText);
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return inOrder(List.of(Map.entry(first, firstText), Map.entry(second, secondText)));
  }

  /** Of which none is kept, unlike the one that it would have otherwise. */
  @Override
  public Set<String> keySet() {
    return inOrder(List.of(first, second));
  }

  private static <T> Set<T> inOrder(List<T> all) {
    return new AbstractSet<>() {
      @Override
      public Iterator<T> iterator() {
        return all.iterator();
      }

      @Override
      public int size() {
        return all.size();
      }
    };
  }
}
