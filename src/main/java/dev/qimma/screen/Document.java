package dev.qimma.screen;

import dev.qimma.screen.bidi.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/** Something to be shown: paragraphs from top to bottom. */
public record Document(List<Block> blocks) {

  public static final Document EMPTY = new Document(List.of());

  public Document {
    blocks = List.copyOf(blocks);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Document then(Document next) {
    List<Block> all = new ArrayList<>(blocks);
    all.addAll(next.blocks);
    return new Document(all);
  }

  /** Whether anything in it runs from right to left; errs on the side of yes. */
  public boolean mayRunRightToLeft() {
    return blocks.stream()
        .flatMap(block -> block.runs().stream())
        .anyMatch(run -> Paragraphs.mayRunRightToLeft(run.text()));
  }

  /** Puts paragraphs together. */
  public static final class Builder {
    private static final String MARGIN = " ";
    private final List<Block> blocks = new ArrayList<>();

    public Builder text(Style style, String text) {
      return line(new Run(text, style));
    }

    public Builder line(Run... runs) {
      blocks.add(new Block(List.of(runs), Run.of(MARGIN), false));
      return this;
    }

    /** A paragraph with a mark in its margin. */
    public Builder item(Run lead, Run... runs) {
      blocks.add(new Block(List.of(runs), lead, false));
      return this;
    }

    /** A paragraph in two languages, side by side where both run to where the other begins. */
    public Builder item(Run lead, List<Run> wordings) {
      if (wordings.size() == 2 && !runsAlike(wordings.get(0), wordings.get(1))) {
        blocks.add(
            new Block(List.of(wordings.get(0)), lead, false, List.of(wordings.get(1)), List.of()));
        return this;
      }
      Run margin = lead;
      for (Run wording : wordings) {
        blocks.add(new Block(List.of(wording), margin, false));
        margin = Run.of(" ".repeat(Paragraphs.cells(lead.text())));
      }
      return this;
    }

    private static boolean runsAlike(Run one, Run other) {
      return Paragraphs.isRightToLeft(one.text()) == Paragraphs.isRightToLeft(other.text());
    }

    /** One line, in the longest of these wordings that fits. */
    public Builder fitting(List<List<Run>> longestFirst) {
      List<List<Run>> shorter = longestFirst.subList(1, longestFirst.size());
      blocks.add(new Block(longestFirst.get(0), Run.of(MARGIN), false, List.of(), shorter));
      return this;
    }

    /** A paragraph with a rule down its margin. */
    public Builder quote(Run... runs) {
      blocks.add(new Block(List.of(runs), Run.of("  "), true));
      return this;
    }

    /**
     * A sentence of the interface, flush with the margin. Where it runs from the right, the place
     * in Latin letters that it is about stands apart at the left.
     */
    public Builder message(Style style, String said) {
      int end = Place.endIn(said);
      return item(
          new Run(Place.plain(said.substring(0, end)), style), new Run(said.substring(end), style));
    }

    public Builder gap() {
      blocks.add(Block.EMPTY);
      return this;
    }

    public Builder add(Document document) {
      blocks.addAll(document.blocks());
      return this;
    }

    public Document build() {
      return new Document(blocks);
    }
  }
}
