package dev.qimma;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the program, with a Java that only says what it was told. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherTest {

  private static final String SAYING = "#!/bin/sh\nfor word in \"$@\"; do echo \"[$word]\"; done\n";

  @TempDir Path folder;
  private Path home = Path.of("");

  @BeforeEach
  void begin() throws IOException {
    home = Files.createDirectories(folder.resolve("a folder"));
    executable(home.resolve("qimma"), Files.readString(Path.of("src/main/sh/qimma")));
    executable(folder.resolve("jdk/bin/java"), SAYING);
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private String run(Path script, Map<String, String> variables, String... words)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(LauncherTest::isHeeded);
    builder.environment().putAll(variables);
    Process process = builder.redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }

  private static boolean isHeeded(String variable) {
    return Stream.of("JAVA", "JDK", "QIMMA").anyMatch(variable::contains);
  }

  private Map<String, String> jdk() {
    return Map.of("JAVA_HOME", folder.resolve("jdk").toString());
  }

  @Test
  void wordsComeThroughAsTheyAre() throws IOException {
    assertThat(run(home.resolve("qimma"), jdk(), "search", "two words", "*", ""))
        .contains("[-jar]\n[" + home.resolve("qimma.jar") + "]\n[search]\n[two words]\n[*]\n[]\n");
  }

  @Test
  void theJarIsFoundThroughLinks() throws IOException {
    Path one = Files.createSymbolicLink(home.resolve("one"), Path.of("qimma"));
    Path two = Files.createSymbolicLink(folder.resolve("two"), one);
    assertThat(run(two, jdk())).contains("[" + home.resolve("qimma.jar") + "]");
    assertThat(run(Path.of("./a folder/one"), jdk())).contains("/a folder/qimma.jar]");
    Files.createSymbolicLink(folder.resolve("three"), two);
    assertThat(run(Path.of("sh"), jdk(), "three")).contains("[" + home.resolve("qimma.jar") + "]");
  }

  @Test
  void javaComesFromThePathWhereNoHomeIsNamed() throws IOException {
    String path = folder.resolve("jdk/bin") + File.pathSeparator + System.getenv("PATH");
    assertThat(run(home.resolve("qimma"), Map.of("PATH", path))).contains("[-jar]");
    executable(folder.resolve("java"), SAYING);
    Map<String, String> here = Map.of("PATH", folder.resolve("none") + File.pathSeparator);
    assertThat(run(home.resolve("qimma"), here)).contains("[-jar]");
  }

  @Test
  void gradingHasFlagsOfItsOwn() throws IOException {
    assertThat(run(home.resolve("qimma"), jdk(), "--bank", "b", "grade"))
        .contains("[-XX:MaxNewSize=16m]\n[-XX:CompileThresholdScaling=0.5]");
    assertThat(run(home.resolve("qimma"), jdk(), "quiz"))
        .doesNotContain("MaxNewSize=16m")
        .contains("[-XX:CompileThresholdScaling=2]");
    assertThat(run(home.resolve("qimma"), jdk(), "check")).doesNotContain("Scaling");
    assertThat(run(home.resolve("qimma"), jdk(), "--bank", "quiz", "grade"))
        .contains("[-XX:MaxNewSize=16m]")
        .doesNotContain("Scaling=2");
  }

  @Test
  void whereABankIsNamedItIsCompiledSoon() throws IOException {
    Path qimma = home.resolve("qimma");
    String late = "[-XX:CompileThresholdScaling=2]";
    for (String verb : List.of("quiz", "study", "resume")) {
      assertThat(run(qimma, jdk(), verb, "--id", "bank")).contains(late);
    }
    assertThat(run(qimma, jdk(), "quiz", "--bank", "b")).doesNotContain("Scaling");
    assertThat(run(qimma, jdk(), "--bank=b", "quiz")).doesNotContain("Scaling");
    assertThat(run(qimma, with(Map.of("QIMMA_BANK", "b")), "quiz")).doesNotContain("Scaling");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void forGradingPagesAreLargeWhereTheSystemGivesThem() throws IOException {
    Path given = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    String state = Files.isReadable(given) ? Files.readString(given) : "";
    boolean areGiven = state.contains("[madvise]") || state.contains("[always]");
    String flag = "[-XX:+UseTransparentHugePages]";
    assertThat(run(home.resolve("qimma"), jdk(), "grade").contains(flag)).isEqualTo(areGiven);
    assertThat(run(home.resolve("qimma"), jdk(), "quiz")).doesNotContain(flag);
  }

  @Test
  void pagesAreNotLargeWhereOneSaysSo() throws IOException {
    for (String own : List.of("-XX:-UseTransparentHugePages", "-XX:+UseZGC")) {
      assertThat(run(home.resolve("qimma"), with(Map.of("JAVA_TOOL_OPTIONS", own)), "grade"))
          .doesNotContain("[-XX:+UseTransparentHugePages]");
    }
  }

  /** Whatever Java has to say of the flags would stand before the data. */
  @ParameterizedTest
  @ValueSource(
      strings = {"-Xmx20m", "-Xmx32m", "-Xmx1g", "-Xmn8m", "-XX:+UseG1GC", "-XX:MaxRAM=64m"})
  void aRealJavaSaysNothingOfItsFlags(String own) throws IOException {
    new JarOutputStream(Files.newOutputStream(home.resolve("qimma.jar")), new Manifest()).close();
    Map<String, String> real =
        Map.of("JAVA_HOME", System.getProperty("java.home"), "QIMMA_JAVA_OPTS", own + " --version");
    for (String verb : List.of("browse", "quiz", "grade")) {
      assertThat(run(home.resolve("qimma"), real, verb))
          .contains("Server VM")
          .doesNotContainIgnoringCase("warning")
          .doesNotContainIgnoringCase("error");
    }
  }

  @Test
  void whatOneAddsComesLastAndNoTwoCollectorsAreChosen() throws IOException {
    Map<String, String> more = Map.of("QIMMA_JAVA_OPTS", "-Xmx1g -XX:+UseG1GC");
    assertThat(run(home.resolve("qimma"), with(more))).contains("[-Xmx1g]\n[-XX:+UseG1GC]\n[-jar]");
    assertThat(run(home.resolve("qimma"), with(more))).doesNotContain("SerialGC");
    assertThat(run(home.resolve("qimma"), jdk()))
        .contains("[-XX:+UseSerialGC]", "[-XX:CICompilerCount=1]");
    Map<String, String> two = with(Map.of("QIMMA_JAVA_OPTS", "-XX:TieredStopAtLevel=4"));
    assertThat(run(home.resolve("qimma"), two)).doesNotContain("CICompilerCount");
  }

  private Map<String, String> with(Map<String, String> more) {
    Map<String, String> all = new java.util.HashMap<>(jdk());
    all.putAll(more);
    return all;
  }

  @Test
  void theArchiveIsUsedWhereAllIsAsItWasWhenItWasMade() throws IOException {
    Path archive = archive();
    assertThat(run(home.resolve("qimma"), jdk(), "quiz"))
        .contains("[-XX:SharedArchiveFile=" + archive + "]\n")
        .endsWith("[quiz]\n");
  }

  @Test
  void anArchiveThatMayNotFitIsLeftAlone() throws IOException {
    Path archive = archive();
    Files.writeString(archive, "cut");
    assertThat(run(home.resolve("qimma"), jdk(), "quiz")).doesNotContain("SharedArchiveFile");
    Files.delete(archive);
    assertThat(run(home.resolve("qimma"), jdk(), "quiz"))
        .doesNotContain("SharedArchiveFile")
        .endsWith("[quiz]\n");
    archive();
    Files.writeString(home.resolve("qimma.jar"), "another jar");
    assertThat(run(home.resolve("qimma"), jdk())).doesNotContain("SharedArchiveFile");
    archive();
    Files.writeString(folder.resolve("jdk/lib/modules"), "another Java");
    assertThat(run(home.resolve("qimma"), jdk())).doesNotContain("SharedArchiveFile");
  }

  /** As of a folder that came ready-made, or that a person must not write to. */
  @Test
  void anArchiveInTheCacheOfThePersonServesAsWell() throws IOException {
    Path cache = folder.resolve("cache/archive" + folder.resolve("jdk") + home);
    Path archive = archive(Files.createDirectories(cache));
    assertThat(home.resolve("qimma.id")).doesNotExist();
    Map<String, String> own = with(Map.of("QIMMA_HOME", folder.resolve("cache").toString()));
    assertThat(run(home.resolve("qimma"), own, "quiz"))
        .contains("[-XX:SharedArchiveFile=" + archive + "]\n");
    Files.writeString(home.resolve("qimma.jar"), "another jar");
    assertThat(run(home.resolve("qimma"), own, "quiz")).doesNotContain("SharedArchiveFile");
  }

  /** As SDKMAN and others have it: the Java of today is a link to a folder. */
  @Test
  void aJavaBehindALinkIsTheSameJava() throws IOException {
    Path archive = archive();
    Path link = Files.createSymbolicLink(folder.resolve("current"), folder.resolve("jdk"));
    assertThat(run(home.resolve("qimma"), Map.of("JAVA_HOME", link.toString()), "quiz"))
        .contains("[-XX:SharedArchiveFile=" + archive + "]\n");
  }

  @Test
  void aPersonWhoSitsDownHasOneMadeOnce() throws Exception {
    Assumptions.assumeTrue(hasPty(), "there is no script to make a terminal");
    executable(home.resolve("archive"), "#!/bin/sh\necho \"$1 $2\" >>\"$3/made\"\n");
    Files.createDirectories(folder.resolve("jdk/lib"));
    Files.writeString(folder.resolve("jdk/lib/modules"), "Java");
    Path cache = folder.resolve("cache/archive" + folder.resolve("jdk") + home);
    Map<String, String> own = with(Map.of("QIMMA_HOME", folder.resolve("cache").toString()));
    seated(own, "--version");
    Map<String, String> off = new java.util.HashMap<>(own);
    off.put("QIMMA_ARCHIVE", "off");
    seated(off, "quiz");
    assertThat(cache).doesNotExist();
    seated(own, "quiz");
    while (!Files.exists(cache.resolve("made"))) {
      Thread.onSpinWait(); // it is made beside the sitting; the test has its time limit
    }
    seated(own, "quiz");
    assertThat(cache.resolve("tried")).isDirectory();
    assertThat(cache.resolve("made")).hasContent(home + " " + folder.resolve("jdk"));
  }

  private boolean hasPty() throws IOException {
    return run(Path.of("sh"), Map.of(), "-c", "script -qec 'echo yes' /dev/null").contains("yes");
  }

  private void seated(Map<String, String> variables, String word) throws IOException {
    String command = "'" + home.resolve("qimma") + "' " + word;
    run(Path.of("script"), variables, "-qec", command, "/dev/null");
  }

  @Test
  void whereNobodySitsNoArchiveIsMade() throws IOException {
    executable(home.resolve("archive"), "#!/bin/sh\ntouch made\n");
    Map<String, String> own = with(Map.of("QIMMA_HOME", folder.resolve("cache").toString()));
    run(home.resolve("qimma"), own, "quiz");
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void anArchiveIsNotForAJavaWithAnAgent() throws IOException {
    archive();
    Map<String, String> agent = Map.of("QIMMA_JAVA_OPTS", "-javaagent:x.jar");
    assertThat(run(home.resolve("qimma"), with(agent))).doesNotContain("SharedArchiveFile");
  }

  /** An archive as the build makes it, of a Java that makes whatever it is told to. */
  private Path archive() throws IOException {
    return archive(home);
  }

  private Path archive(Path where) throws IOException {
    executable(
        folder.resolve("jdk/bin/java"),
        "#!/bin/sh\nfor word in \"$@\"; do case $word in *ClassList=*|*ArchiveFile=*) echo made >\"${word#*=}\";; esac; done\n");
    Files.createDirectories(folder.resolve("jdk/lib"));
    Files.writeString(folder.resolve("jdk/lib/modules"), "Java");
    Files.writeString(home.resolve("qimma.jar"), "jar");
    String maker = Path.of("src/main/sh/archive").toAbsolutePath().toString();
    run(
        Path.of("sh"),
        withoutTerminals(),
        maker,
        home.toString(),
        folder.resolve("jdk").toString(),
        where.toString());
    executable(folder.resolve("jdk/bin/java"), SAYING);
    assertThat(where.resolve("qimma.id")).exists();
    return where.resolve("qimma.jsa");
  }

  /** No sittings to learn from: they take their time. */
  private Map<String, String> withoutTerminals() throws IOException {
    executable(folder.resolve("none/script"), "#!/bin/sh\nexit 1\n");
    return Map.of("PATH", folder.resolve("none") + File.pathSeparator + System.getenv("PATH"));
  }

  @Test
  void whereThereIsNoJavaItSaysSo() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String tool : List.of("sh", "sed", "readlink")) {
      Files.createSymbolicLink(bin.resolve(tool), Path.of("/bin/" + tool));
    }
    assertThat(run(home.resolve("qimma"), Map.of("PATH", bin.toString())))
        .isEqualTo("qimma: no Java found; install Java 17 or later, or set JAVA_HOME\n");
  }
}
