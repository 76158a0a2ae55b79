package dev.qimma.files;

import java.nio.file.Path;

/** A process that writes to its standard output, and then to that as if it were a file. */
final class ToStandardOutput {

  private ToStandardOutput() {}

  public static void main(String[] args) {
    System.out.println("before");
    AtomicFile.write(Path.of("/dev/stdout"), "within\n");
  }
}
