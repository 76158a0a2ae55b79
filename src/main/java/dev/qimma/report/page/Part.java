package dev.qimma.report.page;

/** A part of the page, written once for each language. */
interface Part {

  void write(Markup page);
}
