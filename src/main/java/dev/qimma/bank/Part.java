package dev.qimma.bank;

import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.Slice;
import dev.qimma.bank.yaml.Texts;
import dev.qimma.diagnostic.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some questions of a file, which can be read while others are. */
interface Part {

  /** What came of it; empty where it can only be read with the rest of its file. */
  Optional<Read> read();

  /**
   * Questions in their order.
   *
   * @param texts in them, where nobody else has collected these
   * @param problems that are in no question
   */
  record Read(List<ReadQuestion> questions, List<String> texts, Problems problems) {
    public Read {
      questions = List.copyOf(questions);
    }
  }

  /** Questions whose texts are collected. */
  static Part of(List<Node.Mapping> questions, QuestionReader reader) {
    return () -> Optional.of(new Read(all(questions, reader), List.of(), new Problems()));
  }

  /**
   * Questions of which nothing has been read.
   *
   * @param language of plain texts
   */
  static Part of(OpenFile file, Slice written, QuestionReader reader, String language) {
    return () -> {
      Problems problems = new Problems();
      return file.read(written, problems)
          .map(nodes -> read(nodes, reader, new Wordings(language, "", problems), problems));
    };
  }

  private static Read read(
      List<Node> nodes, QuestionReader reader, Wordings wordings, Problems problems) {
    List<String> texts = new ArrayList<>();
    nodes.forEach(node -> Texts.collect(node, texts));
    return new Read(all(NodeFields.mappings(nodes, wordings), reader), texts, problems);
  }

  private static List<ReadQuestion> all(List<Node.Mapping> written, QuestionReader reader) {
    List<ReadQuestion> questions = new ArrayList<>(written.size());
    for (Node.Mapping question : written) {
      questions.add(reader.read(question));
    }
    return questions;
  }
}
