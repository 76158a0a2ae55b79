package dev.qimma.format.qti;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.markup.Element;
import dev.qimma.markup.XmlDocument;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the manifest of a package says of its files.
 *
 * @param facts by the names of the files, in its order
 */
record Manifest(Map<String, QtiItem.Facts> facts) {

  static final Manifest NONE = new Manifest(Map.of());

  private static final int HEX = 16;

  private static final List<String> DIFFICULTIES =
      List.of("very easy", "easy", "medium", "difficult", "very difficult");

  List<String> files() {
    return List.copyOf(facts.keySet());
  }

  QtiItem.Facts facts(String file) {
    return facts.getOrDefault(file, QtiItem.Facts.NONE);
  }

  /** The word that metadata have for a difficulty from 1 to 5. */
  static String difficulty(int difficulty) {
    return DIFFICULTIES.get(difficulty - 1);
  }

  /** The same with another manifest, that stands under a name. */
  Manifest and(String name, XmlDocument document) {
    Map<String, QtiItem.Facts> all = new LinkedHashMap<>(facts);
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    document.root().stream()
        .flatMap(root -> root.below("resource").stream())
        .forEach(
            resource -> {
              QtiItem.Facts facts = facts(resource);
              files(resource).forEach(file -> all.putIfAbsent(folder + file, facts));
            });
    return new Manifest(all);
  }

  private static List<String> files(Element resource) {
    List<String> files = new ArrayList<>();
    files.add(resource.attribute("href"));
    resource.all("file").forEach(file -> files.add(file.attribute("href")));
    return files.stream().filter(file -> !file.isEmpty()).map(Manifest::decoded).toList();
  }

  /** An address with its letters for those written by their numbers. */
  private static String decoded(String address) {
    byte[] bytes = address.getBytes(UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    for (int at = 0; at < bytes.length; at++) {
      int letter = bytes[at] == '%' && at + 2 < bytes.length ? hex(bytes, at + 1) : -1;
      decoded.write(letter < 0 ? bytes[at] : letter);
      at += letter < 0 ? 0 : 2;
    }
    return decoded.toString(UTF_8);
  }

  /** The number of two digits; -1 where they are none. */
  private static int hex(byte[] bytes, int at) {
    int high = Character.digit(bytes[at], HEX);
    int low = Character.digit(bytes[at + 1], HEX);
    return high < 0 || low < 0 ? -1 : high * HEX + low;
  }

  private static QtiItem.Facts facts(Element resource) {
    List<Element> lom = resource.below("lom");
    List<String> tags =
        lom.stream()
            .flatMap(one -> one.below("keyword").stream())
            .flatMap(Element::elements)
            .map(keyword -> keyword.text().strip())
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();
    String topic =
        lom.stream()
            .flatMap(one -> one.below("taxon").stream())
            .map(taxon -> taxon.first("entry").map(Element::text).orElse("").strip())
            .filter(entry -> !entry.isEmpty())
            .findFirst()
            .orElse("");
    int difficulty =
        lom.stream()
            .flatMap(one -> one.below("difficulty").stream())
            .map(one -> one.first("value").map(Element::text).orElse("").strip())
            .map(word -> DIFFICULTIES.indexOf(word) + 1)
            .findFirst()
            .orElse(0);
    return new QtiItem.Facts(topic, tags, difficulty);
  }
}
