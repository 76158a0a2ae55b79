package dev.qimma.paper;

import dev.qimma.bank.yaml.YamlPage;
import dev.qimma.question.Prompt;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.stream.Collectors;

/** What is kept of an exam, so that responses to its versions can be read. */
public final class PaperFile {

  /** How it is called in the folder of the exam. */
  public static final String NAME = "paper.yaml";

  private PaperFile() {}

  public static String text(Paper paper, Messages messages) {
    YamlPage page = new YamlPage();
    page.remark(messages.say(Message.of("paper.file"))).gap();
    page.number("qimma-paper", 1).text("title", paper.title());
    page.text("seed", Long.toString(paper.seed())).text("fingerprint", paper.fingerprint());
    return page.list("versions", paper.versions(), PaperFile::write).text();
  }

  private static void write(YamlPage page, Version version) {
    page.text("version", version.name());
    page.list("questions", version.items(), PaperFile::write);
  }

  private static void write(YamlPage page, Printed item) {
    page.text("id", item.asked().card().name());
    if (!item.order().isEmpty()) {
      Prompt prompt = item.asked().prompt();
      page.text(
          "options", item.order().stream().map(prompt::label).collect(Collectors.joining(" ")));
    }
  }
}
