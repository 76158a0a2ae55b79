package dev.qimma.authoring;

import dev.qimma.edit.Edit;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Moves lines so that what belongs to something stands two spaces further in than it. */
final class Indentation implements Pass {

  @Override
  public List<Mend> mends(Manuscript file) {
    Margins margins = new Margins(file);
    if (!margins.place(file.root(), 0)) {
      return List.of();
    }
    margins.placeComments();
    List<Mend> mends = new ArrayList<>();
    for (Map.Entry<Integer, Integer> line : margins.lines().entrySet()) {
      int start = line.getKey();
      int indent = Margins.indent(file, start);
      if (indent != line.getValue()) {
        mends.add(moved(new Edit(start, start + indent, " ".repeat(line.getValue()))));
      }
    }
    margins.dashes().forEach(edit -> mends.add(moved(edit)));
    return mends;
  }

  private static Mend moved(Edit edit) {
    return Mend.of(Message.of("mend.indent"), edit);
  }
}
