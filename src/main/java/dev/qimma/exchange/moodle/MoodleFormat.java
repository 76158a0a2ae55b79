package dev.qimma.exchange.moodle;

import dev.qimma.exchange.Format;
import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Loss;
import dev.qimma.exchange.Outgoing;
import dev.qimma.exchange.RawFile;
import dev.qimma.exchange.Report;
import dev.qimma.exchange.TopicPath;
import dev.qimma.format.moodle.MoodleItem;
import dev.qimma.format.moodle.MoodleReader;
import dev.qimma.format.moodle.MoodleWriter;
import dev.qimma.markup.Element;
import dev.qimma.markup.XmlDocument;
import dev.qimma.markup.XmlFault;
import dev.qimma.markup.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The XML in which Moodle keeps everything that it knows of a question. */
public final class MoodleFormat implements Format {

  private static final Pattern QUIZ =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>]*>\\s*)*<quiz[\\s>]",
          Pattern.DOTALL);

  @Override
  public String name() {
    return "moodle";
  }

  @Override
  public String title() {
    return "Moodle XML";
  }

  @Override
  public List<String> endings() {
    return List.of(".xml");
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public int likeness(RawFile file) {
    String head = file.head();
    if (QUIZ.matcher(head).lookingAt()) {
      return 90;
    }
    return head.contains("<quiz>") && head.contains("<question type=") ? 60 : 0;
  }

  @Override
  public Incoming read(RawFile file) {
    Report report = new Report(file.name());
    List<Item> items = new ArrayList<>();
    root(file, report)
        .ifPresent(
            quiz -> {
              String topic = "";
              for (MoodleItem item : MoodleReader.read(quiz)) {
                if (item instanceof MoodleItem.Category category) {
                  topic = TopicPath.topic(category.path());
                } else {
                  new FromMoodle((MoodleItem.Question) item, topic, report)
                      .item()
                      .ifPresent(items::add);
                }
              }
            });
    return new Incoming(items, report.problems());
  }

  /** What holds the questions; what breaks the file off is reported. */
  private static Optional<Element> root(RawFile file, Report report) {
    XmlDocument document = XmlReader.read(file.bytes());
    boolean hasElements =
        document.root().filter(root -> root.elements().findAny().isPresent()).isPresent();
    for (XmlFault fault : document.faults()) {
      if (fault.kind() == XmlFault.Kind.MALFORMED && hasElements) {
        report.changed(report.at(fault.line()), "", "file-broken", fault.line());
      } else {
        report.unreadable(report.at(fault.line()), "xml-" + fault.kind().word(), fault.detail());
      }
    }
    return document.root();
  }

  @Override
  public Outgoing write(List<Item> items, List<String> languages) {
    List<Loss> losses = new ArrayList<>();
    List<MoodleItem> written = new ArrayList<>();
    String topic = "";
    for (Item item : items) {
      String next = item.matter().topic();
      MoodleItem.Question question = new ToMoodle(item, languages, losses).question();
      if (!next.equals(topic)) {
        written.add(new MoodleItem.Category(0, TopicPath.category(next)));
        topic = next;
      }
      written.add(question);
    }
    return Outgoing.of(MoodleWriter.write(written), losses);
  }
}
