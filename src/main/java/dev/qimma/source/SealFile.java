package dev.qimma.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of {@code quotes.sha256}: sources in comments, then one quote a line, both sorted. */
final class SealFile {

  private static final String HEADING =
      "# Quotes found in their sources, written by qimma check --seal";

  private static final Pattern TEXT = Pattern.compile("# source (.+) sha256 (\\p{XDigit}{64})");
  private static final Pattern QUOTE = Pattern.compile("(\\p{XDigit}{64}) +(\\S.*/.*)");
  private static final Pattern COMMENT = Pattern.compile("\\s*|#(?! source ).*");

  private final SortedMap<String, String> texts = new TreeMap<>();
  private final SortedMap<String, String> quotes = new TreeMap<>();
  private final List<Seal.Unread> unread = new ArrayList<>();

  private SealFile() {}

  static Seal parse(String file) {
    SealFile read = new SealFile();
    int number = 0;
    for (String line : SourceText.withoutMark(file).lines().toList()) {
      number++;
      if (!read.understands(line.strip())) {
        read.unread.add(new Seal.Unread(number, line));
      }
    }
    return new Seal(read.texts, read.quotes, read.unread);
  }

  static String write(Seal seal) {
    StringBuilder file = new StringBuilder(HEADING).append('\n');
    seal.texts()
        .forEach(
            (source, hash) ->
                file.append("# source ")
                    .append(source)
                    .append(" sha256 ")
                    .append(hash)
                    .append('\n'));
    seal.quotes().forEach((key, hash) -> file.append(hash).append("  ").append(key).append('\n'));
    return file.toString();
  }

  private boolean understands(String line) {
    Matcher text = TEXT.matcher(line);
    if (text.matches()) {
      return agrees(texts, text.group(1), text.group(2));
    }
    Matcher quote = QUOTE.matcher(line);
    if (quote.matches()) {
      return agrees(quotes, quote.group(2), quote.group(1));
    }
    return COMMENT.matcher(line).matches();
  }

  /** Keeps a hash unless another is kept under the same name. */
  private static boolean agrees(SortedMap<String, String> kept, String name, String hash) {
    String small = hash.toLowerCase(Locale.ROOT);
    String before = kept.putIfAbsent(name, small);
    return before == null || before.equals(small);
  }
}
