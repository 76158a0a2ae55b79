package dev.qimma.format.gift;

import dev.qimma.format.gift.GiftText.Markup;
import java.util.List;
import java.util.Optional;

/** The text of one question: its name, what it asks, and what stands between the braces. */
final class QuestionText {

  private static final String BLANK = "_____";
  private static final String FEEDBACK = "####";

  private final Block block;

  QuestionText(Block block) {
    this.block = block;
  }

  GiftItem.Question question() throws Unreadable {
    Chars text = Chars.of(block.text());
    String name = "";
    int end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
    if (end >= 0) {
      name = text.part(2, end).text().strip();
      text = text.from(end + 2).strip();
    } else if (text.startsWith("::")) {
      text = text.from(2);
    }
    return named(name, text);
  }

  private GiftItem.Question named(String name, Chars text) throws Unreadable {
    int open = text.indexOf("{", 0);
    int close = text.indexOf("}", 0);
    if (open < 0 && close < 0) {
      return question(name, formatted(text, Markup.MOODLE), "", Optional.empty());
    }
    if (open < 0 || close < open) {
      throw new Unreadable("gift-braces", open < 0 ? "{" : "}");
    }
    Chars answer = text.part(open + 1, close).strip();
    boolean isBehind = text.endsWith("}") && close == text.length() - 1;
    Chars stem = text.with(isBehind ? "" : BLANK, open, close + 1);
    int mark = answer.lastIndexOf(FEEDBACK);
    String feedback = "";
    if (mark >= 0) {
      feedback = answer.from(mark + FEEDBACK.length()).text().strip();
      answer = answer.part(0, mark).strip();
    }
    return question(name, formatted(stem, Markup.MOODLE), feedback, Optional.of(answer));
  }

  private GiftItem.Question question(
      String name, GiftText stem, String feedback, Optional<Chars> answer) throws Unreadable {
    GiftAnswer read =
        answer.isEmpty()
            ? new GiftAnswer.Description()
            : new AnswerText(stem.markup()).read(answer.get());
    return new GiftItem.Question(
        block.line(),
        block.id(),
        block.tags(),
        name,
        stem,
        read,
        formatted(feedback, stem.markup()));
  }

  static GiftText formatted(Chars text, Markup otherwise) {
    return formatted(text.text(), otherwise);
  }

  /** A text with the word in brackets before it, if it is one that is known. */
  private static GiftText formatted(String text, Markup otherwise) {
    String bare = text.strip();
    int end = bare.startsWith("[") ? bare.indexOf(']') : -1;
    Optional<Markup> said = end < 0 ? Optional.empty() : Markup.parse(bare.substring(1, end));
    return said.map(markup -> new GiftText(markup, bare.substring(end + 1).strip()))
        .orElseGet(() -> new GiftText(otherwise, bare));
  }

  /** The pieces before and behind the first sign; what is not there is empty. */
  static List<Chars> cut(Chars text, String sign, int most) {
    java.util.ArrayList<Chars> pieces = new java.util.ArrayList<>();
    Chars rest = text;
    int at = rest.indexOf(sign, 0);
    while (at >= 0 && pieces.size() < most - 1) {
      pieces.add(rest.part(0, at).strip());
      rest = rest.from(at + sign.length());
      at = rest.indexOf(sign, 0);
    }
    pieces.add(rest.strip());
    while (pieces.size() < most) {
      pieces.add(rest.part(0, 0));
    }
    return pieces;
  }
}
