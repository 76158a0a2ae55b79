package dev.qimma.exchange.plain;

import dev.qimma.bank.yaml.Node;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Report;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tools whose YAML is read. */
enum Tool {
  EXAM_TERMINAL("exam-terminal", "(?m)^ +selection:", "(?m)^ +-? *question:") {
    @Override
    List<Node> questions(Node root) {
      return Look.list(root, "questions");
    }

    @Override
    Optional<Item> item(Node question, Report report) {
      return TerminalYaml.examTerminal(question, report);
    }
  },
  QUIZ_PREP("quiz-prep", "(?m)^questions:", "(?m)^ +choices:") {
    @Override
    List<Node> questions(Node root) {
      return Look.list(root, "questions");
    }

    @Override
    Optional<Item> item(Node question, Report report) {
      return TerminalYaml.quizPrep(question, report);
    }
  },
  QUIZAM("quizam", "(?m)^quiz:", "\\btype: *(?:select|multi|confirm|input)\\b") {
    @Override
    List<Node> questions(Node root) {
      return Look.list(root, "quiz");
    }

    @Override
    Optional<Item> item(Node question, Report report) {
      return TerminalYaml.quizam(question, report);
    }
  },
  DOC2QUIZ("doc2quiz", "(?m)^questions:", "(?m)^ +items:") {
    @Override
    List<Node> questions(Node root) {
      return Look.map(root)
          .flatMap(map -> map.get("questions"))
          .map(node -> Look.list(node, "items"))
          .orElse(List.of());
    }

    @Override
    Optional<Item> item(Node question, Report report) {
      return Doc2Quiz.item(question, report);
    }
  };

  private final String word;
  private final Pattern first;
  private final Pattern second;

  Tool(String word, String first, String second) {
    this.word = word;
    this.first = Pattern.compile(first);
    this.second = Pattern.compile(second);
  }

  String word() {
    return word;
  }

  boolean isLike(String head) {
    return first.matcher(head).find() && second.matcher(head).find();
  }

  abstract List<Node> questions(Node root);

  /** Empty, and reported, where a bank cannot hold it. */
  abstract Optional<Item> item(Node question, Report report);
}
