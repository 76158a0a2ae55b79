package dev.qimma.cli;

import dev.qimma.report.DoctorJson;
import dev.qimma.report.Finding;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.Theme;
import dev.qimma.screen.bidi.Paragraphs;
import dev.qimma.text.Message;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Looks at the terminal, the settings and the files, and says what is wrong. */
@Command(
    name = "doctor",
    description = "Tell what was found of terminal, settings and files, and what to do about it.")
final class DoctorVerb implements Callable<Integer> {

  private static final Run BELOW = Run.of("     ");

  @ParentCommand Root root = Root.NONE;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Format.checked(format, Format.TEXT, Format.JSON);
    Findings findings = new Findings();
    Session session = session(findings);
    Versions.look(findings);
    new TerminalLook(session).look(findings);
    new FilesLook(session).look(findings);
    if (format.equals(Format.JSON)) {
      session.print(DoctorJson.of(findings.all(), session.messages()));
    } else {
      session.print(page(findings, session));
    }
    return findings.hasWrong() ? Exit.NO : Exit.DONE;
  }

  /** Settings that cannot be used are told, and the rest looked at without them. */
  private Session session(Findings findings) {
    try {
      return root.session();
    } catch (Failure e) {
      Session bare = root.sessionWithoutSettings();
      String config = root.desk().places().configFile().toString();
      findings.wrong("settings", config, e.fault(), Message.of("doctor.settings.remedy"));
      return bare;
    }
  }

  private static Document page(Findings findings, Session session) {
    Theme theme = session.theme();
    Document.Builder page = Document.builder();
    for (Finding finding : findings.all()) {
      Style style = finding.isWrong() ? Style.WRONG : Style.RIGHT;
      Run sign = new Run(" " + theme.sign(style) + " ", style);
      Run fact = new Run(finding.name() + "=" + finding.value(), Style.KEY);
      String why = said(finding.why(), session);
      if (Paragraphs.isRightToLeft(why)) {
        page.item(sign, fact).item(BELOW, Run.of(why));
      } else {
        page.item(sign, fact, Run.of(why.isEmpty() ? "" : "  " + why));
      }
      if (finding.remedy() != null) {
        page.item(BELOW, Run.of(said(finding.remedy(), session)));
      }
    }
    String end = findings.hasWrong() ? "doctor.wrong" : "doctor.well";
    long wrong = findings.all().stream().filter(Finding::isWrong).count();
    return page.gap().text(Style.HEADING, session.view().say(end, wrong)).build();
  }

  private static String said(@Nullable Message message, Session session) {
    return message == null ? "" : session.messages().sayIsolated(message);
  }
}
