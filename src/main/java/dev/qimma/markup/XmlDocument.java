package dev.qimma.markup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as far as it could be read.
 *
 * @param tree its outermost element; null where there is none. Elements that were open where
 *     reading ended are in it and are not whole
 * @param faults in the order of the file
 */
public record XmlDocument(@Nullable Element tree, List<XmlFault> faults) {

  public XmlDocument {
    faults = List.copyOf(faults);
  }

  public Optional<Element> root() {
    return Optional.ofNullable(tree);
  }
}
