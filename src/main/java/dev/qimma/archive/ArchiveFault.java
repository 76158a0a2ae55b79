package dev.qimma.archive;

/**
 * Why an archive, or an entry of it, is not read.
 *
 * @param entry its name; empty where the archive as a whole is meant
 * @param limit that was reached; 0 where none was
 */
public record ArchiveFault(Kind kind, String entry, long limit) {

  /** What can be wrong. */
  public enum Kind {
    /** No zip archive, or one whose directory cannot be read. */
    NOT_AN_ARCHIVE,
    TOO_MANY_ENTRIES,
    /** A name that leads out of the archive. */
    OUTSIDE,
    ENCRYPTED,
    /** Packed in a way that is not known here. */
    UNKNOWN_METHOD,
    TOO_LARGE,
    /** Unpacks to so much more than it is that it can only be meant to do harm. */
    BOMB,
    BROKEN,
    MISSING
  }

  static ArchiveFault of(Kind kind, String entry) {
    return new ArchiveFault(kind, entry, 0);
  }
}
