package dev.qimma.format.qti;

import static dev.qimma.markup.Element.element;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.archive.ArchiveWriter;
import dev.qimma.markup.Element;
import dev.qimma.markup.XmlPrinter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/** Writes items of QTI 1.2 as the package that Canvas takes in. */
public final class Qti1Package {

  private static final String CANVAS = "http://canvas.instructure.com/xsd/cccv1p0";
  private static final String QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
  private static final String PACKAGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";

  /** Canvas tells the kind of the file beside each quiz by this. */
  private static final String META_TYPE =
      "associatedcontent/imscc_xmlv1p1/learning-application-resource";

  private final List<QtiItem> items;
  private final String title;
  private final String id;

  private Qti1Package(List<QtiItem> items, String title) {
    this.items = items;
    this.title = title;
    this.id = "q" + fingerprint(items);
  }

  public static byte[] write(List<QtiItem> items, String title) {
    return new Qti1Package(items, title).packed();
  }

  /** The same questions are the same quiz, so that Canvas replaces one by the other. */
  private static String fingerprint(List<QtiItem> items) {
    CRC32 sum = new CRC32();
    items.forEach(item -> sum.update((item.id() + "\n").getBytes(UTF_8)));
    return Long.toHexString(sum.getValue());
  }

  private byte[] packed() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("imsmanifest.xml", bytes(manifest()));
    files.put(id + "/" + id + ".xml", bytes(questions()));
    files.put(id + "/assessment_meta.xml", bytes(meta()));
    return ArchiveWriter.pack(files);
  }

  private static byte[] bytes(Element root) {
    return XmlPrinter.print(root, Set.of("mattext", "varequal", "fieldentry")).getBytes(UTF_8);
  }

  private Element manifest() {
    Element quiz =
        element(
                "resource",
                element("file").with("href", id + "/" + id + ".xml"),
                element("dependency").with("identifierref", id + "_meta"))
            .with("identifier", id)
            .with("type", "imsqti_xmlv1p2");
    Element beside =
        element("resource", element("file").with("href", id + "/assessment_meta.xml"))
            .with("identifier", id + "_meta")
            .with("type", META_TYPE)
            .with("href", id + "/assessment_meta.xml");
    return element(
            "manifest",
            element(
                "metadata", element("schema", "IMS Content"), element("schemaversion", "1.1.3")),
            element("organizations"),
            element("resources", quiz, beside))
        .with("xmlns", PACKAGE)
        .with("identifier", id + "_manifest");
  }

  private Element questions() {
    List<Element> written = items.stream().map(Qti1Writer::written).toList();
    Element assessment =
        element(
                "assessment",
                element("qtimetadata", Qti1Writer.field("cc_maxattempts", "1")),
                element("section", written).with("ident", "root_section"))
            .with("ident", id)
            .with("title", title);
    return element("questestinterop", assessment)
        .with("xmlns", QTI)
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .with("xsi:schemaLocation", QTI + " http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd");
  }

  private Element meta() {
    BigDecimal points =
        items.stream().map(QtiItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean isShuffled = items.stream().allMatch(QtiItem::isShuffled);
    return element(
            "quiz",
            element("title", title),
            element("description"),
            element("shuffle_answers", String.valueOf(isShuffled)),
            element("scoring_policy", "keep_highest"),
            element("quiz_type", "assignment"),
            element("points_possible", points.toPlainString()),
            element("allowed_attempts", "1"))
        .with("xmlns", CANVAS)
        .with("identifier", id);
  }
}
