package dev.qimma.text;

import java.util.List;

/** Something to be said: the key of a sentence in the bundles, and what fills its holes. */
public record Message(String key, List<Object> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
