package dev.qimma.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Difficulty and objective among the tags, for formats that have no places of their own for them.
 */
public final class Tags {

  private static final String PREFIX = "difficulty:";
  private static final String OBJECTIVE = "objective:";
  private static final String GROUP = "group:";
  private static final Pattern DIFFICULTY = Pattern.compile("difficulty:([1-5])");

  private Tags() {}

  /** The tags of a question, and one that says how hard it is. */
  public static List<String> of(Matter matter) {
    List<String> tags = new ArrayList<>(matter.tags());
    if (matter.difficulty() > 0) {
      tags.add(PREFIX + matter.difficulty());
    }
    if (!matter.objective().isEmpty()) {
      tags.add(OBJECTIVE + matter.objective());
    }
    if (!matter.group().isEmpty()) {
      tags.add(GROUP + matter.group());
    }
    return tags;
  }

  /** Takes tags in. */
  public static void read(List<String> written, Matter.Draft into) {
    List<String> tags = new ArrayList<>();
    for (String tag : written) {
      if (DIFFICULTY.matcher(tag).matches()) {
        into.difficulty(tag.charAt(PREFIX.length()) - '0');
      } else if (tag.startsWith(OBJECTIVE) && tag.length() > OBJECTIVE.length()) {
        into.objective(tag.substring(OBJECTIVE.length()));
      } else if (tag.startsWith(GROUP) && tag.length() > GROUP.length()) {
        into.group(tag.substring(GROUP.length()));
      } else if (!tag.isBlank() && !tags.contains(tag.strip())) {
        tags.add(tag.strip());
      }
    }
    into.tags(tags);
  }

  /** The matter without an objective of its own: it stays among the tags. */
  static Matter withoutObjective(Matter matter) {
    List<String> tags = new ArrayList<>(matter.tags());
    tags.add(OBJECTIVE + matter.objective());
    return matter.but().objective("").tags(tags).done();
  }
}
