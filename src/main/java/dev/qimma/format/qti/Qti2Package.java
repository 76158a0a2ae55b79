package dev.qimma.format.qti;

import static dev.qimma.markup.Element.of;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.archive.ArchiveWriter;
import dev.qimma.markup.Element;
import dev.qimma.markup.XmlPrinter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes items of QTI 2.1 or 3.0 as a package with a manifest. */
public final class Qti2Package {

  private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";

  private final Qti2Version version;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<Element> resources = new ArrayList<>();

  private Qti2Package(Qti2Version version) {
    this.version = version;
  }

  public static byte[] write(List<QtiItem> items, Qti2Version version) {
    Qti2Package all = new Qti2Package(version);
    all.files.put("imsmanifest.xml", new byte[0]);
    items.forEach(all::add);
    all.files.put("imsmanifest.xml", bytes(all.manifest(), Set.of()));
    return ArchiveWriter.pack(all.files);
  }

  private void add(QtiItem item) {
    String number = String.valueOf(resources.size() + 1);
    String name = "items/item" + "0".repeat(Math.max(0, 5 - number.length())) + number + ".xml";
    files.put(name, bytes(Qti2Writer.element(item, version), version.mixed()));
    List<Element> parts = new ArrayList<>();
    if (!item.facts().isEmpty()) {
      parts.add(of("metadata", lom(item.facts())));
    }
    parts.add(of("file").with("href", name));
    resources.add(
        of("resource", parts)
            .with("identifier", "resource" + number)
            .with("type", version.resourceType())
            .with("href", name));
  }

  private static byte[] bytes(Element root, Set<String> mixed) {
    return XmlPrinter.print(root, mixed).getBytes(UTF_8);
  }

  private Element manifest() {
    return of(
            "manifest",
            of(
                "metadata",
                of("schema", version.packageSchema()),
                of("schemaversion", version.packageVersion())),
            of("organizations"),
            of("resources", resources))
        .with("xmlns", version.packageNamespace())
        .with("identifier", "manifest");
  }

  /** IEEE 1484.12.1: keywords 1.5, difficulty 5.8, classification 9. */
  private static Element lom(QtiItem.Facts facts) {
    List<Element> parts = new ArrayList<>();
    if (!facts.tags().isEmpty()) {
      List<Element> keywords =
          facts.tags().stream().map(tag -> of("keyword", of("string", tag))).toList();
      parts.add(of("general", keywords));
    }
    if (facts.difficulty() > 0) {
      parts.add(
          of(
              "educational",
              of(
                  "difficulty",
                  of("source", "LOMv1.0"),
                  of("value", Manifest.difficulty(facts.difficulty())))));
    }
    if (!facts.topic().isEmpty()) {
      parts.add(
          of(
              "classification",
              of("purpose", of("source", "LOMv1.0"), of("value", "discipline")),
              of(
                  "taxonPath",
                  of("source", of("string", "topic")),
                  of("taxon", of("id", "1"), of("entry", of("string", facts.topic()))))));
    }
    return of("lom", parts).with("xmlns", LOM);
  }
}
