package dev.qimma.report;

import dev.qimma.grading.Counts;
import dev.qimma.grading.Delimiter;
import dev.qimma.grading.Distribution;
import dev.qimma.grading.Gradebook;
import dev.qimma.grading.InputFile;
import dev.qimma.question.Fraction;
import dev.qimma.text.Displayable;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A grading as a person reads it.
 *
 * @param messages with the bundle {@link #BUNDLE}
 */
public record GradeSummary(Messages messages) {

  public static final String BUNDLE = "/dev/qimma/grading/messages";

  private static final int DECIMALS = 2;

  /** What was read, what became of the records, and how the learners did. */
  public String text(Gradebook book) {
    return lines(
        Stream.of(
                Stream.of(bank(book)),
                book.inputs().stream().flatMap(GradeSummary::input),
                records(book.counts()),
                learners(book),
                reliability(book),
                below(book),
                GradeFlags.lines(book))
            .flatMap(lines -> lines));
  }

  /** What became of the records, for where the summary itself is not asked for. */
  public String records(Gradebook book) {
    return lines(records(book.counts()));
  }

  String lines(Stream<Message> lines) {
    return lines.map(line -> messages.sayIsolated(line) + "\n").collect(Collectors.joining());
  }

  private static Message bank(Gradebook book) {
    return Message.of(
        "summary.bank",
        book.bank().questions(),
        shown(book.bank().names()),
        book.bank().max().plain());
  }

  private static Stream<Message> input(InputFile file) {
    Message format =
        Message.of(
            file.delimiter() == Delimiter.AUTO ? "summary.input-plain" : "summary.input",
            shown(file.source()),
            Message.of("format." + file.format()),
            Message.of("delimiter." + file.delimiter().name()));
    return file.ignored().isEmpty()
        ? Stream.of(format)
        : Stream.of(
            format, Message.of("summary.ignored", shown(file.source()), shown(file.ignored())));
  }

  static Stream<Message> records(Counts counts) {
    Message law =
        Message.of(
            "summary.records",
            counts.records(),
            counts.graded(),
            counts.blank(),
            counts.rejected());
    Stream<Message> rejected =
        counts.rejects().entrySet().stream()
            .map(entry -> Message.of("summary.rejected", entry.getValue(), entry.getKey().word()));
    Stream<Message> warned =
        counts.warnings().entrySet().stream()
            .map(entry -> Message.of("summary.warned", entry.getValue(), entry.getKey().word()));
    return Stream.concat(Stream.of(law), Stream.concat(rejected, warned));
  }

  static Stream<Message> learners(Gradebook book) {
    Distribution totals = book.totals();
    if (totals.size() == 0) {
      return Stream.of(Message.of("summary.nobody"));
    }
    Message scores =
        Message.of(
            "summary.scores",
            totals.size(),
            rounded(totals.mean()),
            book.bank().max().plain(),
            rounded(totals.least()),
            rounded(totals.quantile(Distribution.MEDIAN)),
            rounded(totals.most()));
    return Stream.concat(
        Stream.of(scores),
        totals.deviation().map(sd -> Message.of("summary.deviation", rounded(sd))).stream());
  }

  static Stream<Message> reliability(Gradebook book) {
    OptionalDouble alpha = book.reliability().alpha();
    OptionalDouble error = book.reliability().sem();
    return alpha.isEmpty() || error.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Message.of(
                "summary.reliability",
                rounded(Plain.of(alpha.getAsDouble())),
                rounded(Plain.of(error.getAsDouble()))));
  }

  static Stream<Message> below(Gradebook book) {
    int below = book.standings().belowPass();
    return book.anyBelowPass()
        ? Stream.of(Message.of("summary.below", below, book.standings().size()))
        : Stream.empty();
  }

  private static String rounded(Optional<Fraction> number) {
    return number.map(GradeSummary::rounded).orElse("");
  }

  private static String rounded(Fraction number) {
    return rounded(number.plain());
  }

  static String rounded(String plain) {
    BigDecimal decimal = new BigDecimal(plain).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }

  private static List<String> shown(List<String> texts) {
    return texts.stream().map(GradeSummary::shown).toList();
  }

  /** In one line, without what would steer a terminal. */
  static String shown(String text) {
    return Displayable.of(text).replace('\n', ' ');
  }
}
