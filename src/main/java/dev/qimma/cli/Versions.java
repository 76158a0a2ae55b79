package dev.qimma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this program is made of. */
final class Versions {

  private static final String BUILT_WITH = "/dev/qimma/versions.properties";

  private Versions() {}

  static void look(Findings findings) {
    Properties libraries = libraries();
    findings.fact("qimma", Version.text());
    findings.fact("java", System.getProperty("java.version", "?"));
    findings.fact("jline", libraries.getProperty("jline", "?"));
    findings.fact("sqlite", libraries.getProperty("sqlite", "?"));
  }

  private static Properties libraries() {
    Properties libraries = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream(BUILT_WITH)) {
      if (in != null) {
        libraries.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(BUILT_WITH, e);
    }
    return libraries;
  }
}
