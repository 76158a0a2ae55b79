package dev.qimma.authoring;

import dev.qimma.edit.Edit;
import dev.qimma.text.Message;
import java.util.List;

/** Ends a file with one line end. */
final class EndFile implements Pass {

  @Override
  public List<Mend> mends(Manuscript file) {
    String text = file.text();
    int last = text.length();
    while (last > 0 && text.charAt(last - 1) == '\n') {
      last--;
    }
    return text.length() - last == 1
        ? List.of()
        : List.of(Mend.of(Message.of("mend.end"), new Edit(last, text.length(), "\n")));
  }
}
