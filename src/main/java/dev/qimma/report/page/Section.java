package dev.qimma.report.page;

import dev.qimma.text.Message;

/**
 * A part of the page with a heading, to which the contents lead.
 *
 * @param key of the heading, and of the section in addresses
 */
record Section(String key, Part content) implements Part {

  @Override
  public void write(Markup page) {
    page.open("section", "id", anchor(page)).line();
    page.open("h2").say(key).close("h2").line();
    content.write(page);
    page.close("section").line();
  }

  String anchor(Markup page) {
    return page.language() + "-" + key;
  }

  /** A sentence below the heading. */
  static void about(Markup page, String key, Object... arguments) {
    page.say("p", "quiet", Message.of(key, arguments)).line();
  }
}
