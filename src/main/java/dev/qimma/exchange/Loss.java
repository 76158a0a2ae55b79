package dev.qimma.exchange;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Rule;
import dev.qimma.text.Message;

/**
 * One thing that a question loses on its way into a format.
 *
 * @param detail what exactly, in words; empty where the feature says it all
 */
public record Loss(Item item, Feature feature, String detail) {

  /** As it is told. */
  public Diagnostic told(String format) {
    Rule rule =
        switch (feature) {
          case WHOLE -> Rule.NOT_EXPORTABLE;
          case ROUNDED -> Rule.CREDIT_ROUNDED;
          default -> Rule.LOST_ON_EXPORT;
        };
    String key = rule.code() + "." + feature.word();
    return new Diagnostic(
        rule,
        rule.severity(),
        item.place(),
        item.matter().id(),
        Message.of(key, format, detail),
        Message.of(rule.code() + ".remedy", format));
  }
}
