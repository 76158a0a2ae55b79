package dev.qimma.bank.ready;

/** Something that cannot be kept, or that was kept by nobody here; the files are read instead. */
final class Unkept extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unkept(String what) {
    super(what);
  }
}
