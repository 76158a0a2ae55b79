package dev.qimma.archive;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of a zip file, each unpacked when it is asked for. */
public final class Archive {

  private static final int SIGNATURE = 0x504B0304;
  private static final int SIGNATURE_OF_AN_EMPTY_ONE = 0x504B0506;

  private final Map<String, Entry> entries;
  private final List<ArchiveFault> faults;
  private final Unpacking unpacking;

  private Archive(Map<String, Entry> entries, List<ArchiveFault> faults, Unpacking unpacking) {
    this.entries = entries;
    this.faults = faults;
    this.unpacking = unpacking;
  }

  /** Whether that begins like a zip file. */
  public static boolean isArchive(ByteBuffer bytes) {
    if (bytes.limit() < Integer.BYTES) {
      return false;
    }
    int begin = bytes.duplicate().getInt(0);
    return begin == SIGNATURE || begin == SIGNATURE_OF_AN_EMPTY_ONE;
  }

  public static Archive read(ByteBuffer bytes) {
    return read(bytes, ArchiveLimits.USUAL);
  }

  public static Archive read(ByteBuffer bytes, ArchiveLimits limits) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    List<ArchiveFault> faults = new ArrayList<>();
    Optional<List<Entry>> listed = new Directory(bytes).entries(limits.entries());
    if (listed.isEmpty()) {
      faults.add(ArchiveFault.of(ArchiveFault.Kind.NOT_AN_ARCHIVE, ""));
    }
    for (Entry entry : listed.orElse(List.of())) {
      if (entries.size() >= limits.entries()) {
        faults.add(new ArchiveFault(ArchiveFault.Kind.TOO_MANY_ENTRIES, "", limits.entries()));
        break;
      } else if (entry.isOutside()) {
        faults.add(ArchiveFault.of(ArchiveFault.Kind.OUTSIDE, entry.name()));
      } else if (!entry.isFolder() && !entry.isLitter()) {
        entries.putIfAbsent(entry.name(), entry);
      }
    }
    return new Archive(entries, faults, new Unpacking(bytes, limits));
  }

  /** The names of its files, in the order of its directory. */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** What of it is not read, or why nothing is. */
  public List<ArchiveFault> faults() {
    return List.copyOf(faults);
  }

  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /** One of its files, unpacked. */
  public Content open(String name) {
    Entry entry = entries.get(name);
    return entry == null
        ? new Content.Refused(ArchiveFault.of(ArchiveFault.Kind.MISSING, name))
        : unpacking.content(entry);
  }
}
