package dev.qimma.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells when files under some paths have changed. What the system reports only wakes it: whether
 * something changed is seen from the files themselves, so that nothing is missed where the system
 * reports nothing, be it on a network drive.
 */
public final class FolderWatch implements AutoCloseable {

  private static final long LOOK_EVERY_MILLIS = 500;

  /** Editors write in several steps; the next look is when they have been quiet so long. */
  private static final long QUIET_MILLIS = 60;

  private static final int DEEPEST = 8;

  private final List<Path> paths;
  private final @Nullable WatchService service;
  private final Set<Path> registered = new HashSet<>();
  private Map<Path, String> last;

  private FolderWatch(List<Path> paths, @Nullable WatchService service) {
    this.paths = List.copyOf(paths);
    this.service = service;
    this.last = stamps();
  }

  /** Begins to watch; what changes from here on is told. */
  public static FolderWatch on(List<Path> paths) {
    WatchService service = null;
    try {
      service = paths.get(0).getFileSystem().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      // The files are looked at all the same.
    }
    return new FolderWatch(paths, service);
  }

  /** Returns when something is other than it was before, and has come to rest. */
  public void awaitChange() throws InterruptedException {
    Map<Path, String> now = stamps();
    while (now.equals(last)) {
      pause();
      now = stamps();
    }
    Map<Path, String> before = last;
    while (!now.equals(before)) {
      before = now;
      Thread.sleep(QUIET_MILLIS);
      now = stamps();
    }
    last = now;
  }

  private void pause() throws InterruptedException {
    if (service == null) {
      Thread.sleep(LOOK_EVERY_MILLIS);
      return;
    }
    try {
      WatchKey key = service.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      if (key != null) {
        key.pollEvents();
        key.reset();
      }
    } catch (ClosedWatchServiceException e) {
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
  }

  private Map<Path, String> stamps() {
    Map<Path, String> stamps = new HashMap<>();
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
        files.forEach(file -> stamp(file, stamps));
      } catch (IOException | UncheckedIOException e) {
        stamps.put(path, "none");
      }
    }
    return stamps;
  }

  private void stamp(Path file, Map<Path, String> stamps) {
    try {
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      if (facts.isDirectory()) {
        register(file);
      } else {
        register(file.toAbsolutePath().getParent());
        stamps.put(file, facts.lastModifiedTime() + " " + facts.size() + " " + facts.fileKey());
      }
    } catch (IOException e) {
      stamps.put(file, "none");
    }
  }

  private void register(@Nullable Path folder) {
    if (service == null || folder == null || !registered.add(folder)) {
      return;
    }
    try {
      folder.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_DELETE,
          StandardWatchEventKinds.ENTRY_MODIFY);
    } catch (IOException | UnsupportedOperationException e) {
      registered.remove(folder);
    }
  }

  @Override
  public void close() {
    if (service != null) {
      try {
        service.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
