package dev.qimma.exchange.qti;

import dev.qimma.diagnostic.Span;
import dev.qimma.exchange.Format;
import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Loss;
import dev.qimma.exchange.Outgoing;
import dev.qimma.exchange.RawFile;
import dev.qimma.exchange.Report;
import dev.qimma.format.qti.QtiEntry;
import dev.qimma.format.qti.QtiItem;
import dev.qimma.format.qti.QtiReader;
import dev.qimma.format.qti.QtiReading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** QTI, of the versions that learning platforms exchange. */
public final class QtiFormat implements Format {

  private static final Pattern QTI_1 =
      Pattern.compile("<(?:\\w+:)?(?:questestinterop|item ident)\\b");
  private static final Pattern QTI_2 = Pattern.compile("<(?:\\w+:)?assessmentItem\\b");
  private static final Pattern QTI_3 = Pattern.compile("<(?:\\w+:)?qti-assessment-item\\b");
  private static final int SURE = 90;
  private static final int LIKELY = 80;

  private final Flavour flavour;

  private QtiFormat(Flavour flavour) {
    this.flavour = flavour;
  }

  /** Each version is a format of its own to write, and all read all. */
  public static List<Format> all() {
    return List.of(
        new QtiFormat(Flavour.CANVAS), new QtiFormat(Flavour.V2_1), new QtiFormat(Flavour.V3_0));
  }

  @Override
  public String name() {
    return flavour.word();
  }

  @Override
  public String title() {
    return flavour.title();
  }

  @Override
  public List<String> endings() {
    return List.of(".zip", ".xml", ".imscc");
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public int likeness(RawFile file) {
    if (Packages.isArchive(file)) {
      return Packages.flavour(file).filter(flavour::equals).isPresent() ? LIKELY : 0;
    }
    String head = file.head();
    Pattern wanted =
        switch (flavour) {
          case CANVAS -> QTI_1;
          case V2_1 -> QTI_2;
          case V3_0 -> QTI_3;
        };
    return wanted.matcher(head).find() ? SURE : 0;
  }

  @Override
  public Incoming read(RawFile file) {
    Report report = new Report(file.name());
    QtiReading reading = QtiReader.read(file.name(), file.bytes());
    List<Item> items = new ArrayList<>();
    for (QtiEntry entry : reading.entries()) {
      if (entry instanceof QtiItem item) {
        new FromQti(item, report).item().ifPresent(items::add);
      } else {
        skipped((QtiEntry.Skipped) entry, report);
      }
    }
    for (QtiReading.Fault fault : reading.faults()) {
      Span place = Span.at(fault.file(), Math.max(1, fault.line()), 1);
      report.unreadable(place, fault.kind(), fault.detail());
    }
    return new Incoming(items, report.problems());
  }

  private static void skipped(QtiEntry.Skipped entry, Report report) {
    Span place = Span.at(entry.place().file(), entry.place().line(), 1);
    report.leftOut(place, entry.id(), "qti-" + entry.reason(), entry.about());
  }

  @Override
  public Outgoing write(List<Item> items, List<String> languages) {
    List<Loss> losses = new ArrayList<>();
    List<QtiItem> written = new ArrayList<>();
    for (Item item : items) {
      new ToQti(item, flavour, languages, losses).item().ifPresent(written::add);
    }
    return new Outgoing(flavour.write(written), losses);
  }
}
