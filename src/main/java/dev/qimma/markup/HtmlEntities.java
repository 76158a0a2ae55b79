package dev.qimma.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Letters that HTML has names for. */
public final class HtmlEntities {

  private static final String NAMES = "entities.properties";
  private static final Properties CODES = read();

  private HtmlEntities() {}

  private static Properties read() {
    Properties names = new Properties();
    try (InputStream in = HtmlEntities.class.getResourceAsStream(NAMES)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + NAMES);
      }
      names.load(in);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(NAMES, e);
    }
  }

  /** The letter of that name; empty where there is none. */
  public static String of(String name) {
    String code = CODES.getProperty(name, "");
    return code.isEmpty() ? "" : Character.toString(Integer.parseInt(code));
  }
}
