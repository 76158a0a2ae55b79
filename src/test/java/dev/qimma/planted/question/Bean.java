package dev.qimma.planted.question;

/** A record that talks like a bean. */
record Bean(String name) {

  String getName() {
    return name;
  }
}
