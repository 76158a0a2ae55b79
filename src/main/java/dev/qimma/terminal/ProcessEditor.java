package dev.qimma.terminal;

import dev.qimma.diagnostic.Span;
import dev.qimma.quiz.Editor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The editor that {@code VISUAL} or {@code EDITOR} names, started without a shell. */
public final class ProcessEditor implements Editor {

  private final Map<String, String> environment;
  private final Path folder;

  /**
   * An editor for files below a folder.
   *
   * @param folder that relative places start from
   */
  public ProcessEditor(Map<String, String> environment, Path folder) {
    this.environment = Map.copyOf(environment);
    this.folder = folder;
  }

  @Override
  public boolean open(Span place) {
    Path file = folder.resolve(place.file());
    List<String> command = EditorCommand.of(editor(), file, place.line());
    return !command.isEmpty() && Files.isRegularFile(file) && run(command);
  }

  private String editor() {
    String visual = environment.getOrDefault("VISUAL", "");
    return visual.isBlank() ? environment.getOrDefault("EDITOR", "") : visual;
  }

  private static boolean run(List<String> command) {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
