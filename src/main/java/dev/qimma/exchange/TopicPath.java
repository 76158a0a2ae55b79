package dev.qimma.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Topics as the categories of Moodle, which begin with the place they are at. */
public final class TopicPath {

  /** Where questions are that have no topic. */
  public static final String TOP = "$course$/top";

  private static final Pattern CONTEXT = Pattern.compile("\\$[a-z0-9]+\\$");

  private TopicPath() {}

  /** The topic that a category stands for; empty for the top. */
  public static String topic(String category) {
    List<String> parts = new ArrayList<>(List.of(category.strip().split("/", -1)));
    while (!parts.isEmpty() && isNoTopic(parts.get(0))) {
      parts.remove(0);
    }
    return String.join("/", parts).strip();
  }

  private static boolean isNoTopic(String part) {
    String bare = part.strip();
    return bare.isEmpty() || bare.equals("top") || CONTEXT.matcher(bare).matches();
  }

  /** The category of a topic, on one line. */
  public static String category(String topic) {
    return topic.isEmpty() ? TOP : topic.replaceAll("\\s+", " ").strip();
  }
}
