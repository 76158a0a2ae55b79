package dev.qimma.archive;

import java.util.Optional;
import java.util.function.Function;

/** What asking for an entry brings. */
public sealed interface Content {

  /** Handles both cases. */
  <T> T fold(Function<byte[], T> whole, Function<ArchiveFault, T> refused);

  /** The bytes, where it could be unpacked. */
  default Optional<byte[]> bytes() {
    return fold(Optional::of, fault -> Optional.empty());
  }

  /** The entry, unpacked and of the right checksum. */
  final class Whole implements Content {
    private final byte[] bytes;

    Whole(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public <T> T fold(Function<byte[], T> whole, Function<ArchiveFault, T> refused) {
      return whole.apply(bytes);
    }
  }

  /** It is not to be had. */
  record Refused(ArchiveFault fault) implements Content {
    @Override
    public <T> T fold(Function<byte[], T> whole, Function<ArchiveFault, T> refused) {
      return refused.apply(fault);
    }
  }
}
