package dev.qimma.archive;

/**
 * How much is unpacked.
 *
 * @param entries in the directory
 * @param entryBytes of one entry, unpacked
 * @param allBytes of all entries, unpacked
 * @param ratio of unpacked to packed bytes, which is looked at from {@link #HARMLESS} bytes on
 */
public record ArchiveLimits(int entries, long entryBytes, long allBytes, int ratio) {

  /** Below this an entry may be packed as tightly as it likes. */
  static final int HARMLESS = 1 << 20;

  private static final long MEGABYTE = 1 << 20;

  /**
   * Text packs ten to one, a nearly empty database a hundred to one. A directory counts no further
   * than 65,535.
   */
  public static final ArchiveLimits USUAL =
      new ArchiveLimits(50_000, 256 * MEGABYTE, 512 * MEGABYTE, 250);
}
