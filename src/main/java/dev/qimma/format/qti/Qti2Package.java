package dev.qimma.format.qti;

import static dev.qimma.markup.Element.element;
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
    files.put(name, bytes(Qti2Writer.written(item, version), version.mixed()));
    List<Element> parts = new ArrayList<>();
    if (!item.facts().isEmpty()) {
      parts.add(element("metadata", lom(item.facts())));
    }
    parts.add(element("file").with("href", name));
    resources.add(
        element("resource", parts)
            .with("identifier", "resource" + number)
            .with("type", version.resourceType())
            .with("href", name));
  }

  private static byte[] bytes(Element root, Set<String> mixed) {
    return XmlPrinter.print(root, mixed).getBytes(UTF_8);
  }

  private Element manifest() {
    return element(
            "manifest",
            element(
                "metadata",
                element("schema", version.packageSchema()),
                element("schemaversion", version.packageVersion())),
            element("organizations"),
            element("resources", resources))
        .with("xmlns", version.packageNamespace())
        .with("identifier", "manifest");
  }

  /** IEEE 1484.12.1: keywords 1.5, difficulty 5.8, classification 9. */
  private static Element lom(QtiItem.Facts facts) {
    List<Element> parts = new ArrayList<>();
    if (!facts.tags().isEmpty()) {
      List<Element> keywords =
          facts.tags().stream().map(tag -> element("keyword", element("string", tag))).toList();
      parts.add(element("general", keywords));
    }
    if (facts.difficulty() > 0) {
      parts.add(
          element(
              "educational",
              element(
                  "difficulty",
                  element("source", "LOMv1.0"),
                  element("value", Manifest.difficulty(facts.difficulty())))));
    }
    if (!facts.topic().isEmpty()) {
      parts.add(
          element(
              "classification",
              element("purpose", element("source", "LOMv1.0"), element("value", "discipline")),
              element(
                  "taxonPath",
                  element("source", element("string", "topic")),
                  element(
                      "taxon",
                      element("id", "1"),
                      element("entry", element("string", facts.topic()))))));
    }
    return element("lom", parts).with("xmlns", LOM);
  }
}
