package dev.qimma.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.authoring.Canonical;
import dev.qimma.authoring.CanonicalForm;
import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.syntax.PieceReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.BothReaders;
import dev.qimma.bank.yaml.FlatYaml;
import dev.qimma.exchange.Formats;
import dev.qimma.exchange.RawFile;
import dev.qimma.grading.Gradebook;
import dev.qimma.grading.Grader;
import dev.qimma.grading.GradingOptions;
import dev.qimma.grading.Progress;
import dev.qimma.grading.Reject;
import dev.qimma.grading.Workers;
import dev.qimma.memory.ReviewLog;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.source.Seal;
import dev.qimma.terminal.Detection;
import dev.qimma.terminal.Hints;
import dev.qimma.terminal.Replies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A reader of untrusted bytes, with what must be true whatever they are. */
public enum Target {
  /** A bank: any text is read or refused, and its canonical form is its own canonical form. */
  BANK {
    @Override
    void run(byte[] data) {
      BankFile file = new BankFile("bank.yaml", new String(data, UTF_8));
      BankReader.Loaded loaded = BankReader.read("bank", List.of(file));
      loaded.bank().questions().forEach(Target::answers);
      String once = formed(file.text());
      require(once.equals(formed(once)), "the canonical form has another canonical form");
    }
  },
  /** YAML: what is read without the library is what the library reads. */
  YAML {
    @Override
    void run(byte[] data) {
      BothReaders.areAlike(new String(data, UTF_8));
    }
  },
  /** Responses: the law of conservation holds, and blocks of any size tell the same. */
  RESPONSES {
    @Override
    void run(byte[] data) {
      List<Object> whole = graded(data, "r.csv", Workers.ONE);
      require(
          whole.equals(graded(data, "r.csv", new Workers(1, 7, Progress.UNTOLD))),
          "small blocks tell something else");
    }
  },
  /** Responses as lines of JSON. */
  JSON_LINES {
    @Override
    void run(byte[] data) {
      graded(data, "r.jsonl", Workers.ONE);
    }
  },
  /** A sheet of answers. */
  SHEET {
    @Override
    void run(byte[] data) {
      graded(data, "sheet.yaml", Workers.ONE);
    }
  },
  /** Replies: marked or explained, never thrown; and a marked one can be marked again. */
  REPLY {
    @Override
    void run(byte[] data) {
      String reply = new String(data, UTF_8);
      Examples.BANK.questions().forEach(question -> marked(question, reply));
    }
  },
  /** Settings. */
  CONFIG {
    @Override
    void run(byte[] data) {
      FlatYaml.read(new BankFile("config.yaml", new String(data, UTF_8)));
    }
  },
  /** A seal, and a piece of a question as somebody types it. */
  PIECES {
    @Override
    void run(byte[] data) {
      String text = new String(data, UTF_8);
      PieceReader.read(text);
      Seal.parse(text);
    }
  },
  /** A file of other programs, as any of the formats. */
  EXCHANGE {
    @Override
    void run(byte[] data) {
      RawFile file = new RawFile("file", data);
      Formats.of(file);
      Formats.all().forEach(format -> format.read(file));
    }
  },
  /** A log of reviews from elsewhere. */
  REVIEWS {
    @Override
    void run(byte[] data) {
      ReviewLog.read(new String(data, UTF_8).lines().toList(), Examples.CALENDAR);
    }
  },
  /** What a terminal answers, keys between: nothing of it acts on the terminal, or is believed. */
  TERMINAL {
    @Override
    void run(byte[] data) {
      String heard = new String(data, UTF_8);
      Replies replies = Replies.parse(heard);
      require(replies.version().matches("[ -~]{0,60}"), "the terminal's name would act on it");
      require(replies.lamAlef() >= -1 && replies.lamAlef() < 100_000, "a width out of range");
      require(replies.typed().length() <= heard.length(), "more was typed than came in");
      Detection.of(new Hints(Map.of("TERM", heard, "LANG", heard)), replies);
    }
  };

  /**
   * Reads the bytes.
   *
   * @throws RuntimeException if anything is wrong
   */
  abstract void run(byte[] data);

  private static String formed(String text) {
    List<Canonical> forms = CanonicalForm.of("bank", List.of(new BankFile("bank.yaml", text)));
    return forms.isEmpty() ? text : forms.get(0).text();
  }

  private static void answers(Question question) {
    question.prompt();
    question.solution();
    question.key();
    marked(question, question.modelReply());
  }

  private static void marked(Question question, String reply) {
    question
        .mark(reply)
        .<Boolean>fold(blank -> true, unreadable -> true, marked -> isSameAgain(question, marked));
  }

  private static boolean isSameAgain(Question question, Marking.Marked marked) {
    boolean isSame =
        question
            .mark(marked.reply())
            .fold(
                blank -> false, unreadable -> false, again -> again.tally().equals(marked.tally()));
    require(isSame, question.card().name() + " marks its own reading of a reply otherwise");
    return isSame;
  }

  /** That each record is graded, blank or rejected is checked where they are counted. */
  private static List<Object> graded(byte[] data, String name, Workers workers) {
    List<Reject> rejects = new ArrayList<>();
    Bank bank = Examples.BANK;
    Grader grader =
        new Grader(
            List.of(bank), MarkingScheme.GRADING, GradingOptions.STANDARD, rejects::add, workers);
    try {
      Object fault = grader.read(name, new ByteArrayInputStream(data));
      Gradebook book = grader.gradebook();
      return List.of(fault, book.counts(), rejects, book.standings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(Objects.requireNonNull(otherwise));
    }
  }
}
