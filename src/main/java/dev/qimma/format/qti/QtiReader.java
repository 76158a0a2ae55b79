package dev.qimma.format.qti;

import dev.qimma.archive.Archive;
import dev.qimma.archive.ArchiveFault;
import dev.qimma.markup.Element;
import dev.qimma.markup.XmlDocument;
import dev.qimma.markup.XmlReader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads QTI of any version: a file, or a package with any number of files. */
public final class QtiReader {

  private static final List<String> ENDINGS = List.of(".xml", ".qti");

  private final List<QtiEntry> entries = new ArrayList<>();
  private final List<QtiReading.Fault> faults = new ArrayList<>();

  private QtiReader() {}

  /** All items of what is handed in under that name. */
  public static QtiReading read(String name, byte[] bytes) {
    QtiReader reader = new QtiReader();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (Archive.isArchive(buffer)) {
      reader.archive(name, Archive.read(buffer));
    } else {
      reader.document(name, XmlReader.read(bytes), Manifest.NONE, name);
    }
    if (reader.entries.isEmpty() && reader.faults.isEmpty()) {
      reader.faults.add(new QtiReading.Fault(name, 1, "no-items", ""));
    }
    return new QtiReading(reader.entries, reader.faults);
  }

  private void archive(String name, Archive archive) {
    archive.faults().forEach(fault -> fault(name, fault));
    List<String> names = archive.names().stream().filter(QtiReader::isRead).sorted().toList();
    Manifest manifest = Manifest.NONE;
    for (String one : names) {
      if (one.endsWith("imsmanifest.xml")) {
        manifest = manifest.and(one, document(name, archive, one));
      }
    }
    Set<String> order = new LinkedHashSet<>(manifest.files());
    order.retainAll(names);
    order.addAll(names);
    order.removeIf(one -> isToldInFull(one, names));
    for (String one : order) {
      if (!one.endsWith("imsmanifest.xml")) {
        XmlDocument document = document(name, archive, one);
        document(name + "!" + one, document, manifest, one);
      }
    }
  }

  /** Canvas writes a quiz twice into a cartridge: as the cartridge can tell it, and in full. */
  private static boolean isToldInFull(String name, List<String> names) {
    String[] path = name.split("/", -1);
    return path.length > 1
        && path[path.length - 1].equals("assessment_qti.xml")
        && names.stream()
            .anyMatch(
                one -> one.endsWith("non_cc_assessments/" + path[path.length - 2] + ".xml.qti"));
  }

  private static boolean isRead(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(small::endsWith);
  }

  private XmlDocument document(String archiveName, Archive archive, String entry) {
    return archive
        .open(entry)
        .fold(
            XmlReader::read,
            fault -> {
              fault(archiveName, fault);
              return new XmlDocument(null, List.of());
            });
  }

  private void fault(String name, ArchiveFault fault) {
    String kind = "archive-" + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    faults.add(new QtiReading.Fault(name, 1, kind, fault.entry()));
  }

  private void document(String file, XmlDocument document, Manifest manifest, String entry) {
    document
        .faults()
        .forEach(
            fault ->
                faults.add(
                    new QtiReading.Fault(
                        file, fault.line(), "xml-" + fault.kind().word(), fault.detail())));
    document.root().ifPresent(root -> root(file, root, manifest, entry));
  }

  private void root(String file, Element root, Manifest manifest, String entry) {
    if (Qti2Reader.isItem(root)) {
      entries.add(Qti2Reader.read(root, file, manifest.facts(entry)));
    } else if (root.is("item") && root.first("presentation").isPresent()) {
      entries.add(Qti1Reader.read(root, file, ""));
    } else {
      within(file, root, "");
    }
  }

  /** Items stand in sections and banks within each other; a section's title is a topic. */
  private void within(String file, Element parent, String topic) {
    for (Element child : parent.elements().toList()) {
      if (child.is("item") && parentHoldsItems(parent)) {
        entries.add(Qti1Reader.read(child, file, topic));
      } else if (Qti2Reader.isItem(child)) {
        entries.add(Qti2Reader.read(child, file, QtiItem.Facts.NONE));
      } else if (Set.of("assessment", "section", "objectbank", "questestinterop")
          .contains(child.name())) {
        within(file, child, topic(child, topic));
      }
    }
  }

  private static boolean parentHoldsItems(Element parent) {
    return Set.of("section", "objectbank", "questestinterop", "assessment").contains(parent.name());
  }

  private static String topic(Element child, String otherwise) {
    String title = child.is("section") ? child.attribute("title").strip() : "";
    String bank =
        child.all("qtimetadata").stream()
            .flatMap(metadata -> metadata.all("qtimetadatafield").stream())
            .filter(field -> field.textAt("fieldlabel").equals("bank_title"))
            .map(field -> field.textAt("fieldentry"))
            .findFirst()
            .orElse("");
    return !title.isEmpty() ? title : !bank.isEmpty() ? bank : otherwise;
  }
}
