package dev.qimma.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  static String line() {
    return "qimma " + text();
  }

  @Override
  public String[] getVersion() {
    return new String[] {line()};
  }
}
