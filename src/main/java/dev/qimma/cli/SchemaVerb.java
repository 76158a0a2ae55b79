package dev.qimma.cli;

import dev.qimma.report.BankSchema;
import dev.qimma.report.OutputSchema;
import dev.qimma.text.Message;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of question files, or of what is printed as JSON. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of question files, for editors; or of a JSON output.",
    footer = {
      "",
      "Examples:",
      "  qimma schema > qimma-bank-1.schema.json",
      "  qimma schema --of grade > grade.schema.json"
    })
final class SchemaVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Option(
      names = "--of",
      paramLabel = "NAME",
      description =
          "A JSON output, by the word after qimma. in it: grade, sitting, … Default: question files.")
  String of = "";

  @Override
  public Integer call() {
    if (of.isEmpty()) {
      root.desk().world().out().print(BankSchema.text());
      return Exit.DONE;
    }
    OutputSchema schema =
        OutputSchema.parse(of)
            .orElseThrow(
                () -> new Failure(Exit.USAGE, Message.of("setting.one-of", "--of", of, known())));
    root.desk().world().out().print(schema.text());
    return Exit.DONE;
  }

  private static String known() {
    return Arrays.stream(OutputSchema.values())
        .map(OutputSchema::word)
        .collect(Collectors.joining(", "));
  }
}
