package dev.qimma.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.diagnostic.Problems;
import java.util.HashMap;
import java.util.Optional;

/** Reads YAML with the library, and without it where that can be. */
public final class BothReaders {

  private BothReaders() {}

  /**
   * Whether a text can be read without the library.
   *
   * @throws AssertionError if it is read otherwise than by the library
   */
  public static boolean areAlike(String text) {
    BankFile file = new BankFile("b.yaml", text);
    Problems problems = new Problems();
    Optional<Node> read =
        UsualYaml.read(file, Stretch.whole(file), 0, YamlReader.DEPTH_LIMIT, problems);
    if (read.isPresent()) {
      Problems found = new Problems();
      AnyYaml library = new AnyYaml(file, Stretch.whole(file), found, new HashMap<>(), 0);
      assertThat(library.root()).as(text).isEqualTo(read);
      assertThat(found.sorted()).as(text).isEqualTo(problems.sorted());
      assertThat(library.leansOnOthers() || library.isBroken()).as(text).isFalse();
    }
    return read.isPresent();
  }
}
