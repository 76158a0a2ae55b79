package dev.qimma.format.qti;

import java.util.regex.Pattern;

/** Names as XML takes them for identifiers. */
public final class Identifiers {

  private static final Pattern FIT = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}._-]*");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}._-]");

  private Identifiers() {}

  /** The name, or one that fits and is like it. */
  public static String of(String name) {
    String bare = OTHER.matcher(name).replaceAll("_");
    return FIT.matcher(bare).matches() ? bare : "_" + bare;
  }

  /** The name that {@link #of} made an identifier of, where nothing but its begin had to change. */
  public static String name(String identifier) {
    boolean isMade = identifier.startsWith("_") && !FIT.matcher(identifier.substring(1)).matches();
    return isMade && identifier.length() > 1 ? identifier.substring(1) : identifier;
  }
}
