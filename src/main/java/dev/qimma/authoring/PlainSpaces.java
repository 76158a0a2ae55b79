package dev.qimma.authoring;

import dev.qimma.edit.Edit;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a space where a tab separates. */
final class PlainSpaces implements Pass {

  private static final Pattern TABS = Pattern.compile("(?<=[^\\s])[ \\t]*\\t[ \\t]*(?=[^\\s])");

  @Override
  public List<Mend> mends(Manuscript file) {
    List<Mend> mends = new ArrayList<>();
    List<Manuscript.Stretch> comments = file.comments();
    Matcher tabs = TABS.matcher(file.text());
    while (tabs.find()) {
      int at = tabs.start();
      boolean isComment = comments.stream().anyMatch(c -> c.start() <= at && at < c.end());
      if (!isComment && file.wordAt(at).isEmpty()) {
        mends.add(Mend.of(Message.of("mend.tab"), new Edit(at, tabs.end(), " ")));
      }
    }
    return mends;
  }
}
