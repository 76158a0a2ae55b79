package dev.qimma.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folders of the person at the keyboard, by the XDG Base Directory Specification 0.8. */
public record Places(Path data, Path config, Path cache, Path state) {

  private static final String OURS = "qimma";

  /**
   * The folders that the environment asks for, or else the usual ones below home; {@code
   * QIMMA_HOME} puts all of them in one.
   *
   * @throws InvalidPathException if that is no path here: the answers must not go elsewhere unsaid
   */
  public static Places of(Map<String, String> environment, Path home) {
    String ours = environment.getOrDefault("QIMMA_HOME", "");
    if (ours.isEmpty()) {
      return xdg(environment, home);
    }
    Path all = Path.of(ours).toAbsolutePath();
    return new Places(all, all, all, all);
  }

  private static Places xdg(Map<String, String> environment, Path home) {
    return new Places(
        base(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")),
        base(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
        base(environment, "XDG_CACHE_HOME", home.resolve(".cache")),
        base(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state")));
  }

  private static Path base(Map<String, String> environment, String name, Path otherwise) {
    return absolute(environment.getOrDefault(name, "")).orElse(otherwise).resolve(OURS);
  }

  /** "If an implementation encounters a relative path … it should … ignore it." */
  private static Optional<Path> absolute(String value) {
    try {
      return Optional.of(Path.of(value)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The history of answers. */
  public Path database() {
    return data.resolve("history.db");
  }

  public Path configFile() {
    return config.resolve("config.yaml");
  }

  /** What suits each terminal. */
  public Path terminals() {
    return state.resolve("terminals");
  }

  /** The lines typed at the prompt. */
  public Path replHistory() {
    return state.resolve("prompt-lines");
  }
}
