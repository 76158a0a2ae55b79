package dev.qimma.cli;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.YamlFile;
import dev.qimma.text.Message;
import java.nio.file.Path;
import java.util.List;

/** Which file of a bank a question goes into. */
final class QuestionFile {

  private static final String USUAL = "questions.yaml";

  private QuestionFile() {}

  /** The path of the file asked for, or of the last one with questions, as it is shown. */
  static String chosen(Workbench bench, String asked) {
    List<BankFile> files = bench.found().files();
    if (!asked.isEmpty()) {
      return named(bench, asked);
    }
    List<String> withQuestions =
        files.stream().filter(QuestionFile::hasQuestions).map(BankFile::path).toList();
    boolean isFolder = bench.main().path().endsWith(BankFolderWriter.MAIN_FILE);
    return withQuestions.isEmpty()
        ? isFolder ? beside(bench, USUAL) : bench.main().path()
        : withQuestions.get(withQuestions.size() - 1);
  }

  private static boolean hasQuestions(BankFile file) {
    return YamlFile.read(file)
        .root()
        .filter(root -> root instanceof Node.Mapping map && map.get("questions").isPresent())
        .isPresent();
  }

  /** A file of the bank's own folder. */
  private static String named(Workbench bench, String asked) {
    Path name = Path.of(asked).getFileName();
    String path = beside(bench, name == null ? asked : name.toString());
    boolean isThere = asked.equals(path) || asked.indexOf('/') < 0;
    boolean isYaml = path.endsWith(".yaml") || path.endsWith(".yml");
    if (!isThere || !isYaml || asked.startsWith(".")) {
      throw new Failure(
          Exit.USAGE, Message.of("ask.file", asked), Message.of("ask.file.remedy", USUAL));
    }
    return path;
  }

  private static String beside(Workbench bench, String name) {
    String main = bench.main().path();
    return main.substring(0, main.lastIndexOf('/') + 1) + name;
  }
}
