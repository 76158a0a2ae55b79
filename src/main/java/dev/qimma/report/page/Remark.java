package dev.qimma.report.page;

import dev.qimma.grading.ItemFlag;
import dev.qimma.grading.ItemResult;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What there is to say about a question, in the words of a teacher. */
record Remark(ItemFlag.Kind kind, Message words) {

  /** One for each kind of flag; what says less than another is left out. */
  static List<Remark> of(ItemResult item) {
    Map<ItemFlag.Kind, List<String>> letters = new EnumMap<>(ItemFlag.Kind.class);
    item.flags()
        .forEach(
            flag ->
                letters.computeIfAbsent(flag.kind(), kind -> new ArrayList<>()).add(flag.option()));
    if (letters.containsKey(ItemFlag.Kind.NEGATIVE_R_REST)) {
      letters.remove(ItemFlag.Kind.LOW_R_REST);
    }
    List<Remark> remarks = new ArrayList<>();
    letters.forEach(
        (kind, options) ->
            remarks.add(
                new Remark(kind, Message.of("flag." + kind.word(), options.size(), options))));
    return remarks;
  }

  String style() {
    if (kind == ItemFlag.Kind.RARE_DISTRACTOR) {
      return "rare";
    }
    return Look.doubtsTheKey(kind) ? Look.CHECK.word() : Look.LOOK.word();
  }
}
