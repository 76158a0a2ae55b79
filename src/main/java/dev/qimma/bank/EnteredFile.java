package dev.qimma.bank;

import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.Slice;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of a bank whose head has been read.
 *
 * @param top its keys
 * @param defaults for its questions
 */
record EnteredFile(OpenFile open, NodeFields top, Defaults defaults) {

  private static final int QUESTIONS_OF_A_PART = 256;

  /** Its questions, in parts that may be read at once when the heads of all files have been. */
  List<Part> parts(String bank, Header header) {
    QuestionReader reader = new QuestionReader(bank, header, open.file(), defaults);
    List<Part> parts = new ArrayList<>();
    List<Node.Mapping> read = top.mappings("questions");
    for (int from = 0; from < read.size(); from += QUESTIONS_OF_A_PART) {
      int to = Math.min(from + QUESTIONS_OF_A_PART, read.size());
      parts.add(Part.of(read.subList(from, to), reader));
    }
    for (Slice unread : open.parts()) {
      parts.add(Part.of(open, unread, reader, defaults.language()));
    }
    return parts;
  }
}
