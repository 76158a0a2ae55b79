package dev.qimma.files;

import dev.qimma.text.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** A file cannot be read or written. */
public final class FileException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  private final transient Path path;
  private final transient Message said;

  FileException(Path path, IOException cause) {
    super(path + ": " + cause.getMessage(), cause);
    this.path = path;
    this.said = said(path, cause);
  }

  public Path path() {
    return path;
  }

  /** The file, and what is wrong with it. */
  public Message said() {
    return said;
  }

  private static Message said(Path path, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return Message.of("path.missing", path.toString());
    }
    if (cause instanceof AccessDeniedException) {
      return Message.of("path.denied", path.toString());
    }
    if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
      return Message.of("path.in-the-way", path.toString());
    }
    String message = cause.getMessage();
    String why = message == null ? cause.getClass().getSimpleName() : message;
    return Message.of("path.other", path.toString(), why);
  }
}
