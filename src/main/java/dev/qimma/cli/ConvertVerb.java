package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.exchange.Exporting;
import dev.qimma.exchange.Format;
import dev.qimma.exchange.Formats;
import dev.qimma.exchange.Outgoing;
import dev.qimma.files.AtomicFile;
import dev.qimma.text.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the questions of a bank for another program. */
@Command(
    name = "convert",
    description = "Write the questions of a bank for another program, and tell what it loses.",
    footer = {
      "",
      "Examples:",
      "  qimma convert my-bank --to gift -o my-bank.gift",
      "  qimma convert summit --to gift --lang ar --strict"
    })
final class ConvertVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(
      paramLabel = "BANK",
      arity = "0..1",
      description = "The bank. Default: that of --bank.")
  String bank = "";

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      required = true,
      description =
          "The format of the other program: gift, moodle, csv, tsv, qti12, qti21, qti30, apkg.")
  String to = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where it goes. Default: standard output, for a format that is text.")
  String out = "";

  @Option(
      names = "--strict",
      description = "End with exit code 3 where something was left out or lost.")
  boolean strict;

  @Override
  public Integer call() {
    Session session = root.session();
    Format format =
        ForeignFile.named("--to", to, Formats.all().stream().filter(Format::isWritable).toList());
    if (out.isEmpty() && !format.isText()) {
      throw new Failure(
          Exit.USAGE,
          Message.of("exchange.no-text", format.title()),
          Message.of("exchange.no-text.remedy", format.endings().get(0)));
    }
    List<Bank> banks = bank.isEmpty() ? session.banks() : session.valid(List.of(bank));
    Outgoing outgoing =
        Exporting.write(
            banks, format, session.settings().languages(), session.world().clock().instant());
    List<Diagnostic> losses =
        outgoing.losses().stream().map(loss -> loss.told(format.title())).toList();
    if (out.isEmpty()) {
      session.print(outgoing.text());
    } else {
      Path file = session.file(out, Exit.NOT_WRITTEN);
      Outputs.write(() -> AtomicFile.write(file, stream -> stream.write(outgoing.bytes())));
    }
    ImportPage.problems(session, losses, "told.more");
    session.tell(Message.of("exchange.losses", losses.size(), format.title()));
    return strict && !losses.isEmpty() ? Exit.REJECTED : Exit.DONE;
  }
}
