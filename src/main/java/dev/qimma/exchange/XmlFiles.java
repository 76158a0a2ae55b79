package dev.qimma.exchange;

import dev.qimma.format.XmlNode;
import dev.qimma.format.XmlReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Files of XML, and what is said of those that cannot be read to their end. */
public final class XmlFiles {

  private XmlFiles() {}

  /**
   * The root of a file; what breaks it off is reported.
   *
   * @param unread names of elements whose words are of no use
   */
  public static Optional<XmlNode.Element> read(RawFile file, Set<String> unread, Report report) {
    XmlReader.Read read = XmlReader.read(XmlReader.decoded(file.bytes()), unread);
    boolean isWhole = read.fault().isEmpty();
    boolean isPart =
        read.fault().filter(XmlReader.Fault.BROKEN::equals).isPresent()
            && read.root().filter(root -> !root.elements().isEmpty()).isPresent();
    if (isPart) {
      report.changed(report.at(read.line()), "", "file-broken", read.line());
    } else if (!isWhole) {
      String fault = read.fault().get().name().toLowerCase(Locale.ROOT);
      report.unreadable(report.at(read.line()), "xml-" + fault, read.line());
    }
    return isWhole || isPart ? read.root() : Optional.empty();
  }
}
