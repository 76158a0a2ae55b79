package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.grading.Asked;
import dev.qimma.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** Looks into response files for what was asked, where all of them are sheets. */
final class AskedFiles {

  private AskedFiles() {}

  /** The banks with what the sheets asked; all of the banks where the files do not tell. */
  static List<Bank> banks(Session session, List<String> files, List<Bank> banks) {
    Asked asked = new Asked(banks);
    if (files.isEmpty() || !files.stream().allMatch(file -> tells(session, file, asked))) {
      return banks;
    }
    int all = banks.stream().mapToInt(bank -> bank.questions().size()).sum();
    if (asked.size() == 0 || asked.size() == all) {
      return banks;
    }
    session.desk().tell(Message.of("grade.asked", asked.size(), all));
    return asked.banks();
  }

  /** A file that cannot be read is told of when it is to be graded. */
  private static boolean tells(Session session, String file, Asked asked) {
    String name = file.toLowerCase(Locale.ROOT);
    if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
      return false;
    }
    try (InputStream in = Files.newInputStream(session.file(file, Exit.UNREADABLE))) {
      return asked.read(file, in);
    } catch (IOException e) {
      return false;
    }
  }
}
