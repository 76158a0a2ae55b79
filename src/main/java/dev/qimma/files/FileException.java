package dev.qimma.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** A file cannot be read or written; the message names it and says why. */
public final class FileException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  private final transient Path path;

  FileException(Path path, IOException cause) {
    super(path + ": " + reason(cause), cause);
    this.path = path;
  }

  public Path path() {
    return path;
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
      return "a file is in the way";
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
