package dev.qimma.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as a test reads it: maps, lists and texts; a number is the text that it is written as. What
 * names a schema of ours must keep to it.
 */
record Facts(@Nullable Object value) {

  static Facts of(String json) {
    Schemas.hold(json);
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      Facts facts = new Facts(read(parser));
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one value: " + json);
      }
      return facts;
    }
  }

  /** Each line a value of its own. */
  static List<Facts> ofLines(String lines) {
    return lines.lines().map(Facts::of).toList();
  }

  private static @Nullable Object read(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> parser.getString();
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      if (object.put(key, read(parser)) != null) {
        throw new IllegalArgumentException("twice: " + key);
      }
    }
    return object;
  }

  private static List<@Nullable Object> list(JsonParser parser) {
    List<@Nullable Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(read(parser));
    }
    return list;
  }

  Facts at(String key) {
    return new Facts(object().get(key));
  }

  Facts at(int index) {
    return all().get(index);
  }

  List<Facts> all() {
    if (value instanceof List<?> list) {
      List<Facts> all = new ArrayList<>();
      list.forEach(one -> all.add(new Facts(one)));
      return all;
    }
    throw new IllegalStateException("no list: " + value);
  }

  List<String> keys() {
    return List.copyOf(object().keySet());
  }

  String text() {
    return String.valueOf(value);
  }

  private Map<String, @Nullable Object> object() {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      map.forEach((key, one) -> object.put(String.valueOf(key), one));
      return object;
    }
    throw new IllegalStateException("no object: " + value);
  }
}
