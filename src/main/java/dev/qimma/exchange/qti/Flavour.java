package dev.qimma.exchange.qti;

import dev.qimma.format.qti.Qti1Package;
import dev.qimma.format.qti.Qti2Package;
import dev.qimma.format.qti.Qti2Version;
import dev.qimma.format.qti.QtiItem;
import java.util.List;

/** The versions of QTI that are written, and what they have places for. */
enum Flavour {
  CANVAS("qti12", "QTI 1.2"),
  V2_1("qti21", "QTI 2.1"),
  V3_0("qti30", "QTI 3.0");

  private static final String TITLE = "qimma";

  private final String word;
  private final String title;

  Flavour(String word, String title) {
    this.word = word;
    this.title = title;
  }

  String word() {
    return word;
  }

  String title() {
    return title;
  }

  boolean isCanvas() {
    return this == CANVAS;
  }

  byte[] write(List<QtiItem> items) {
    return switch (this) {
      case CANVAS -> Qti1Package.write(items, TITLE);
      case V2_1 -> Qti2Package.write(items, Qti2Version.V2_1);
      case V3_0 -> Qti2Package.write(items, Qti2Version.V3_0);
    };
  }
}
