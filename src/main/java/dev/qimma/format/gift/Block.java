package dev.qimma.format.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two blank lines.
 *
 * @param line of its first line that is no remark, from 1
 * @param text without remarks
 * @param remarks as they stand, without the strokes
 */
record Block(int line, String text, List<String> remarks) {

  /** A question of a megabyte is none. */
  static final int LONGEST = 1 << 20;

  private static final Pattern BREAK = Pattern.compile("\\r\\n|\\r|\\n");

  /** Marks of direction and width that hide what a line begins with. */
  private static final Pattern HIDDEN = Pattern.compile("^[\\u200B\\u200E\\u200F\\u061C\\uFEFF]+");

  /** The blocks of a file. */
  static List<Block> of(String file) {
    List<Block> blocks = new ArrayList<>();
    Builder block = new Builder();
    Matcher end = BREAK.matcher(file);
    int line = 1;
    int start = 0;
    while (end.find()) {
      block.add(line++, file.substring(start, end.start()), blocks);
      start = end.end();
    }
    block.add(line, file.substring(start), blocks);
    block.close(blocks);
    return blocks;
  }

  /** A block being read. */
  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<String> remarks = new ArrayList<>();
    private int first;

    void add(int line, String written, List<Block> blocks) {
      String bare = HIDDEN.matcher(written.strip()).replaceFirst("").strip();
      if (bare.isEmpty()) {
        close(blocks);
      } else if (bare.startsWith("//")) {
        remarks.add(bare.substring(2));
      } else {
        first = first == 0 ? line : first;
        text.append(text.length() == 0 ? "" : "\n").append(bare);
        if (bare.startsWith("$CATEGORY:")) {
          close(blocks);
        }
      }
    }

    void close(List<Block> blocks) {
      if (text.length() > 0) {
        blocks.add(new Block(first, text.toString(), List.copyOf(remarks)));
      }
      text.setLength(0);
      remarks.clear();
      first = 0;
    }
  }

  boolean isCategory() {
    return text.startsWith("$CATEGORY:");
  }

  String category() {
    return text.substring("$CATEGORY:".length()).strip();
  }

  /** The id that a remark gives. */
  String id() {
    return marked("[id:").stream().findFirst().orElse("");
  }

  List<String> tags() {
    return marked("[tag:");
  }

  private List<String> marked(String sign) {
    List<String> words = new ArrayList<>();
    for (String remark : remarks) {
      int at = remark.indexOf(sign);
      while (at >= 0) {
        int end = end(remark, at + sign.length());
        String word = remark.substring(at + sign.length(), end).replace("\\]", "]").strip();
        if (!word.isEmpty() && end < remark.length()) {
          words.add(word);
        }
        at = remark.indexOf(sign, end);
      }
    }
    return words;
  }

  /** Where a bracket is closed that has no backslash; the end where it is not. */
  private static int end(String remark, int from) {
    int end = remark.indexOf(']', from);
    while (end > from && remark.charAt(end - 1) == '\\') {
      end = remark.indexOf(']', end + 1);
    }
    return end < 0 ? remark.length() : end;
  }

  Optional<String> latex() {
    return Latex.in(text);
  }
}
