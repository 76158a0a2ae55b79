package dev.qimma.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A file beside another, which it is to replace; removed on close if it has not. */
final class Draft implements AutoCloseable {

  private static final String BEGINNING = ".qimma-";
  private static final String ENDING = ".tmp";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Path path;
  private final FileChannel channel;

  private Draft(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** With the permissions of the file, or those of any new file if there is none. */
  static Draft beside(Path file) throws IOException {
    Optional<Set<PosixFilePermission>> permissions = permissionsOf(file);
    Draft draft = create(file, permissions);
    try {
      if (permissions.isPresent()) {
        Files.setPosixFilePermissions(draft.path, permissions.get()); // the umask took some away
      }
      return draft;
    } catch (Throwable e) {
      draft.close();
      throw e;
    }
  }

  private static Draft create(Path file, Optional<Set<PosixFilePermission>> permissions)
      throws IOException {
    FileAttribute<?>[] attributes =
        permissions
            .map(set -> new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)})
            .orElseGet(() -> new FileAttribute<?>[0]);
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    while (true) {
      Path path = file.resolveSibling(newName());
      try {
        return new Draft(path, FileChannel.open(path, options, attributes));
      } catch (FileAlreadyExistsException e) {
        // left over, or of a process of the same number in another container: try the next number
      }
    }
  }

  /** A name that nothing beside the file has, unless another machine shares the folder. */
  static String newName() {
    return BEGINNING + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet() + ENDING;
  }

  /** Whether a file is one, be it of a process that is gone. */
  static boolean isOne(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(BEGINNING) && name.endsWith(ENDING);
  }

  private static Optional<Set<PosixFilePermission>> permissionsOf(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null || !Files.exists(file)
        ? Optional.empty()
        : Optional.of(view.readAttributes().permissions());
  }

  void fill(AtomicFile.Content content) throws IOException {
    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
    Poured.pour(content, out);
    channel.force(true);
    channel.close();
  }

  void takePlaceOf(Path file) throws IOException {
    Files.move(path, file, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(path);
  }
}
