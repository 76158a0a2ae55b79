package dev.qimma.weaving;

/** Has a method that a class below has anew. */
class Above {

  String said() {
    return "above";
  }
}
