package dev.qimma.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What reaches out of the program: the process, time, chance, files and sockets. */
final class World {

  private static final Set<String> PROCESS =
      Set.of(
          "java.lang.System.in",
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.System.setIn",
          "java.lang.System.setOut",
          "java.lang.System.setErr",
          "java.lang.System.console",
          "java.lang.System.exit",
          "java.lang.System.getenv",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Runtime.exit",
          "java.lang.Runtime.halt",
          "java.lang.Math.random",
          "java.lang.StrictMath.random",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.time.InstantSource.system",
          "java.util.Calendar.getInstance");

  private static final Set<String> MADE_FROM_NOTHING =
      Set.of("java.util.Random", "java.util.SplittableRandom", "java.util.Date");

  private static final Set<String> PLACE =
      Set.of(
          "java.lang.System.getProperty",
          "java.lang.System.getProperties",
          "java.lang.System.lineSeparator",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.Locale.getDefault",
          "java.nio.charset.Charset.defaultCharset",
          "java.lang.ProcessBuilder.<init>",
          "java.lang.Runtime.exec");

  private static final Set<String> FILES =
      Set.of(
          "java.nio.file.Files",
          "java.nio.file.FileSystems",
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile");

  private static final List<String> NETWORK =
      List.of("java.net.", "javax.net.", "java.net.http.", "java.rmi.");

  /** By these the banks in qimma's own jar are found. */
  private static final Set<String> OWN_JAR = Set.of("java.net.URL", "java.net.JarURLConnection");

  private World() {}

  /** Streams of the process, its end, its environment, the real clock, real chance. */
  static DescribedPredicate<JavaAccess<?>> processClockOrChance() {
    return accessTo(
        "the process, its clock or chance",
        target -> PROCESS.contains(name(target)) || isClock(target) || isChance(target));
  }

  /** Files, sockets, other programs, and settings of the machine. */
  static DescribedPredicate<JavaAccess<?>> filesNetworkOrMachine() {
    return accessTo(
        "files, the network or the machine's settings",
        target -> PLACE.contains(name(target)) || isFile(target) || isNetwork(target.getOwner()));
  }

  /** What leads to another machine. */
  static DescribedPredicate<JavaAccess<?>> network() {
    return accessTo(
        "the network",
        target -> isNetwork(target.getOwner()) && !OWN_JAR.contains(target.getOwner().getName()));
  }

  private static boolean isClock(AccessTarget target) {
    String owner = target.getOwner().getName();
    if (owner.equals(Clock.class.getName())) {
      return target.getName().startsWith("system") || target.getName().startsWith("tick");
    }
    return owner.startsWith("java.time.")
        && target.getName().equals("now")
        && parameters(target).stream().noneMatch(type -> type.equals(Clock.class.getName()));
  }

  private static boolean isChance(AccessTarget target) {
    String owner = target.getOwner().getName();
    boolean isMade = target.getName().equals("<init>");
    return (isMade && MADE_FROM_NOTHING.contains(owner) && parameters(target).isEmpty())
        || owner.equals("java.security.SecureRandom")
        || (name(target).equals("java.util.Collections.shuffle") && parameters(target).size() == 1);
  }

  private static boolean isFile(AccessTarget target) {
    return FILES.contains(target.getOwner().getName())
        || (target.getOwner().getName().endsWith("Channel") && target.getName().equals("open"));
  }

  private static boolean isNetwork(JavaClass owner) {
    return NETWORK.stream().anyMatch(owner.getName()::startsWith)
        && !owner.getName().toLowerCase(Locale.ROOT).startsWith("java.net.uri");
  }

  private static String name(AccessTarget target) {
    return target.getOwner().getName() + "." + target.getName();
  }

  private static List<String> parameters(AccessTarget target) {
    return target instanceof CodeUnitAccessTarget called
        ? called.getRawParameterTypes().stream().map(JavaClass::getName).toList()
        : List.of();
  }

  private static DescribedPredicate<JavaAccess<?>> accessTo(
      String what, java.util.function.Predicate<AccessTarget> forbidden) {
    return DescribedPredicate.describe(what, access -> forbidden.test(access.getTarget()));
  }
}
