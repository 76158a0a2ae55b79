package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a YAML file, or a part of one, into located nodes: without the library where all in it is
 * usual.
 */
public final class YamlReader {

  /** 64 million characters: some 35,000 questions in one file. */
  static final int CODE_POINT_LIMIT = 64 * 1024 * 1024;

  /** Lists and maps within each other. */
  static final int DEPTH_LIMIT = 40;

  private final BankFile file;
  private final Stretch stretch;
  private final Problems problems;
  private final Map<String, Node> anchors;
  private final int depth;
  private @Nullable AnyYaml unusual;

  public YamlReader(BankFile file, Problems problems) {
    this(file, Stretch.whole(file), problems, new HashMap<>());
  }

  /**
   * Reads a part of a file by itself; places are those of the file.
   *
   * @param anchors what is named in it and in other parts
   */
  public YamlReader(BankFile file, Stretch stretch, Problems problems, Map<String, Node> anchors) {
    this(file, stretch, problems, anchors, 0);
  }

  private YamlReader(
      BankFile file, Stretch stretch, Problems problems, Map<String, Node> anchors, int depth) {
    this.file = file;
    this.stretch = stretch;
    this.problems = problems;
    this.anchors = anchors;
    this.depth = depth;
  }

  /** Reads a part that stands within so many lists and maps of its file, and names nothing. */
  public static YamlReader within(int depth, BankFile file, Stretch stretch, Problems problems) {
    return new YamlReader(file, stretch, problems, new HashMap<>(), depth);
  }

  /** Whether it names something, stands for what is named, or lacks a value at its end. */
  public boolean leansOnOthers() {
    return unusual != null && unusual.leansOnOthers();
  }

  /** Whether it is no YAML, and might be in parts. */
  public boolean isBroken() {
    return unusual != null && unusual.isBroken();
  }

  /** The root of the file; empty, and reported, when it is not YAML or holds no map. */
  public Optional<Node.Mapping> read() {
    return root().flatMap(this::mapping);
  }

  /** The root of the file, whatever it is; empty, and reported, when it is not YAML. */
  public Optional<Node> root() {
    return stretch.text().length() > CODE_POINT_LIMIT
        ? unusual()
        : UsualYaml.read(file, stretch, depth, DEPTH_LIMIT, problems).or(this::unusual);
  }

  private Optional<Node> unusual() {
    AnyYaml any = new AnyYaml(file, stretch, problems, anchors, depth);
    unusual = any;
    return any.root();
  }

  private Optional<Node.Mapping> mapping(Node root) {
    if (root instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    if (root instanceof Node.Scalar scalar && scalar.text().isEmpty()) {
      return Optional.of(new Node.Mapping(root.span(), List.of()));
    }
    report(problems, root.span(), "QE001.root", Message.of("shape." + root.shape()));
    return Optional.empty();
  }

  /** Tells that something is no YAML that a bank may be written in. */
  static void report(Problems problems, Span span, String key, Object... arguments) {
    problems.add(
        Rule.NOT_YAML,
        span,
        "",
        Message.of(key, arguments),
        Message.of(key + ".remedy", arguments));
  }
}
