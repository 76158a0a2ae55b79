package dev.qimma.cli;

import dev.qimma.report.OutputSchema;
import dev.qimma.text.Message;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of what is printed as JSON. */
@Command(
    name = "schema",
    description = "Print the JSON Schema (draft 2020-12) of a JSON output.",
    footer = {"", "Example:", "  qimma schema --of grade > grade.schema.json"})
final class SchemaVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Option(
      names = "--of",
      paramLabel = "NAME",
      required = true,
      description = "The word after qimma. in the output: grade, sitting, check, …")
  String of = "";

  @Override
  public Integer call() {
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
