package dev.qimma.terminal;

import java.io.File;
import java.lang.reflect.Field;
import org.jline.nativ.JLineNativeLoader;

/**
 * The native part of JLine, loaded from where the build has unpacked it. JLine would find it there
 * too; but it would put names together, list the folder of temporary files and start a thread
 * first, which takes a tenth of the time to the first question.
 */
final class NativePart {

  /** Names a folder in which JLine looks, too. */
  private static final String FOLDER = "library.jline.path";

  private static final String NAME = "jlinenative";

  private NativePart() {}

  /** Loads it, if it is where it is awaited; else JLine does, in its own way. */
  static void load() {
    String folder = System.getProperty(FOLDER);
    if (folder == null) {
      return;
    }
    File file = new File(folder, System.mapLibraryName(NAME));
    if (file.isFile()) {
      load(file);
    }
  }

  private static void load(File file) {
    try {
      Field loaded = isLoaded();
      System.load(file.getAbsolutePath());
      loaded.setBoolean(null, true);
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      // JLine looks for one that fits.
    }
  }

  /** What JLine asks before it looks. */
  static Field isLoaded() throws ReflectiveOperationException {
    Field loaded = JLineNativeLoader.class.getDeclaredField("loaded");
    loaded.setAccessible(true);
    return loaded;
  }
}
