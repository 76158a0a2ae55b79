package dev.qimma.memory;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other implementations of FSRS-6 came to, where it lies beside the project. */
public final class Vectors {

  private static final Path FOLDER = Path.of("..", "shared", "vectors");

  private Vectors() {}

  /** Skips the test where they are not there. */
  public static JsonNode read(String name) {
    String json = text(name);
    try {
      return JsonMapper.shared().readTree(json);
    } catch (JacksonException e) {
      throw new IllegalStateException(name, e);
    }
  }

  public static String text(String name) {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.isReadable(file), "the FSRS vectors are not beside the project");
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Stream<JsonNode> each(JsonNode array) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(all::add);
    return all.stream();
  }

  public static List<Double> numbers(JsonNode array) {
    return each(array).map(JsonNode::doubleValue).toList();
  }
}
