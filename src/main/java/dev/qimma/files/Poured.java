package dev.qimma.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A stream into a file that remembers why it failed, whatever its writer makes of that. */
final class Poured extends FilterOutputStream {

  private @Nullable IOException failure;

  private Poured(OutputStream out) {
    super(out);
  }

  /**
   * Writes content to a stream.
   *
   * @throws IOException when the stream fails, also where the content wraps that in another
   *     exception, as libraries do
   */
  static void pour(AtomicFile.Content content, OutputStream out) throws IOException {
    Poured poured = new Poured(out);
    try {
      content.writeTo(poured);
      poured.flush();
    } catch (RuntimeException e) {
      if (poured.failure != null) {
        throw poured.failure;
      }
      throw e;
    }
  }

  @Override
  public void write(int octet) throws IOException {
    try {
      out.write(octet);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
