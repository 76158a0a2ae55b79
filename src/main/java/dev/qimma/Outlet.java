package dev.qimma;

import dev.qimma.cli.Main;
import dev.qimma.cli.World;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why it failed: a reader that has gone away is no fault, a full
 * disk is.
 */
final class Outlet extends FilterOutputStream {

  private @Nullable IOException failure;

  Outlet(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      if (failure == null) {
        failure = e;
      }
      throw e;
    }
  }

  /** The exit code, once all is written. */
  int code(int code, World world, String... arguments) {
    IOException why = failure;
    if (why == null || isGoneReader(why)) {
      return code;
    }
    return Main.notWritten(world, String.valueOf(why.getMessage()), code, arguments);
  }

  private static boolean isGoneReader(IOException why) {
    return String.valueOf(why.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
  }
}
