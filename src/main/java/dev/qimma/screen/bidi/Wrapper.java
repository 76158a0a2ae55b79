package dev.qimma.screen.bidi;

import java.util.ArrayList;
import java.util.List;

/** Fills lines with words, in logical order; a word longer than a line is cut. */
final class Wrapper {

  private final int width;
  private final List<List<Cluster>> lines = new ArrayList<>();
  private List<Cluster> line = new ArrayList<>();
  private List<Cluster> word = new ArrayList<>();
  private int lineCells;
  private boolean lineHasWords;

  private Wrapper(int width) {
    this.width = width;
  }

  /** Every cluster but the hard breaks is on some line, the spaces at line ends too. */
  static List<List<Cluster>> wrap(List<Cluster> clusters, int width) {
    Wrapper wrapper = new Wrapper(width);
    clusters.forEach(wrapper::add);
    wrapper.endWord();
    wrapper.endLine();
    return wrapper.lines;
  }

  private void add(Cluster cluster) {
    if (cluster.isLineBreak()) {
      endWord();
      endLine();
    } else if (cluster.isSpace()) {
      endWord();
      append(cluster);
    } else {
      word.add(cluster);
    }
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    if (lineCells + cells(word) > width) {
      makeRoom();
    }
    word.forEach(this::appendOrBreak);
    lineHasWords = true;
    word = new ArrayList<>();
  }

  /** An indent too deep for the first word is given up. */
  private void makeRoom() {
    if (lineHasWords) {
      endLine();
    } else {
      line.clear();
      lineCells = 0;
    }
  }

  private void appendOrBreak(Cluster cluster) {
    if (lineCells > 0 && lineCells + cluster.cells() > width) {
      endLine();
    }
    append(cluster);
  }

  private void append(Cluster cluster) {
    line.add(cluster);
    lineCells += cluster.cells();
  }

  private void endLine() {
    lines.add(line);
    line = new ArrayList<>();
    lineCells = 0;
    lineHasWords = false;
  }

  private static int cells(List<Cluster> clusters) {
    return clusters.stream().mapToInt(Cluster::cells).sum();
  }
}
