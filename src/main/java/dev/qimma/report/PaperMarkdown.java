package dev.qimma.report;

import dev.qimma.paper.Blanks;
import dev.qimma.paper.Key;
import dev.qimma.paper.Labels;
import dev.qimma.paper.Paper;
import dev.qimma.paper.Printed;
import dev.qimma.paper.Version;
import dev.qimma.question.Option;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A printed exam as Markdown.
 *
 * @param languages the first one leads
 */
public record PaperMarkdown(Paper paper, List<String> languages) {

  private static final String WORDS = "/dev/qimma/report/page";
  private static final String LINE = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";
  private static final String BOX = "\\[   \\]";

  public PaperMarkdown {
    languages = List.copyOf(languages);
  }

  /** What one question is to be written as. */
  private interface Item {
    String of(int number, Printed printed);
  }

  /** The questions. */
  public String exam(Version version) {
    return page(version, "", this::question);
  }

  /** Room for the answers, to be handed in. */
  public String sheet(Version version) {
    return page(version, "paper.sheet", this::spot);
  }

  /** The right answers. */
  public String key(Version version) {
    return page(version, "paper.key", this::answer);
  }

  private String page(Version version, String part, Item item) {
    List<Printed> items = version.items();
    String text =
        "# "
            + escaped(paper.title())
            + "\n\n"
            + head(version, part)
            + IntStream.range(0, items.size())
                .mapToObj(i -> "\n" + item.of(i + 1, items.get(i)))
                .collect(Collectors.joining());
    return languages.get(0).equals(Localized.ARABIC)
        ? "<div dir=\"rtl\" lang=\"ar\">\n\n" + text + "\n</div>\n"
        : text;
  }

  private String head(Version version, String part) {
    String facts =
        (part.isEmpty() ? "" : "**" + say(part) + "** · ")
            + ("**" + say("paper.version", name(version)) + "** · ")
            + (say("paper.questions", version.items().size()) + " · ")
            + (say("paper.points", version.points().plain()) + "\n\n");
    if (part.equals("paper.key")) {
      return facts + say("paper.key.note", version.name()) + "\n";
    }
    String date = paper.date().isEmpty() ? LINE : escaped(paper.date());
    return facts + say("paper.name") + ": " + LINE + " · " + say("paper.date") + ": " + date + "\n";
  }

  private String name(Version version) {
    String letter = labels().letter(Letters.index(version.name()).orElse(0));
    return languages.contains(Localized.ENGLISH) ? letter : letter + " (" + version.name() + ")";
  }

  private Labels labels() {
    return new Labels(languages);
  }

  /** In each language; what is put in is no mark-up. */
  private String say(String key, Object... arguments) {
    return languages.stream()
        .map(language -> Messages.load(language, WORDS).say(Message.of(key, arguments)))
        .map(PaperMarkdown::escaped)
        .collect(Collectors.joining(" / "));
  }

  private String question(int number, Printed printed) {
    Question question = printed.question();
    Prompt prompt = question.prompt();
    return ("**" + number + "\\.** " + stem(prompt) + "  \n")
        + ("*" + say("paper.how." + question.kind()) + "* ")
        + (say("paper.points", question.card().points().plain()) + "\n\n")
        + room(prompt);
  }

  private String stem(Prompt prompt) {
    return prompt.stem().shown(languages).stream()
        .map(wording -> Blanks.in(wording.getValue(), prompt))
        .map(parts -> parts.stream().map(PaperMarkdown::part).collect(Collectors.joining()))
        .collect(Collectors.joining("  \n"));
  }

  private static String part(Blanks.Part part) {
    String line = part.outline().isEmpty() ? LINE : escaped(part.outline());
    return escaped(part.words()) + (part.gap() > 0 ? "(" + part.gap() + ") " + line : "");
  }

  private String room(Prompt prompt) {
    StringBuilder room = new StringBuilder();
    for (int gap = 0; gap < prompt.gaps().size(); gap++) {
      List<Option> options = prompt.gaps().get(gap).options();
      for (int place = 0; place < options.size(); place++) {
        String label = "(" + (gap + 1) + ") **" + labels().letter(place) + "**";
        room.append("- ").append(label).append(' ').append(words(options.get(place).text()));
        room.append('\n');
      }
    }
    for (int place = 0; place < prompt.left().size(); place++) {
      room.append("- ").append(BOX).append(" **").append(place + 1).append("\\.** ");
      room.append(words(prompt.left().get(place))).append('\n');
    }
    room.append(prompt.left().isEmpty() ? "" : "\n");
    for (int place = 0; place < prompt.options().size(); place++) {
      room.append("- **").append(labels().of(prompt, place)).append("** ");
      room.append(words(prompt.options().get(place).text())).append('\n');
    }
    if (prompt.options().isEmpty() || prompt.pick() == Prompt.Pick.ORDER) {
      room.append(prompt.gaps().isEmpty() ? lines(prompt) : "");
    }
    return room.toString();
  }

  private String words(Localized text) {
    return text.shown(languages).stream()
        .map(wording -> escaped(wording.getValue()))
        .collect(Collectors.joining(" / "));
  }

  private String spot(int number, Printed printed) {
    Prompt prompt = printed.question().prompt();
    return "**" + number + "\\.**\n\n" + (prompt.gaps().isEmpty() ? lines(prompt) : gaps(prompt));
  }

  /** Where it is answered. */
  private String lines(Prompt prompt) {
    if (prompt.options().isEmpty()) {
      return written(prompt);
    }
    int options = prompt.options().size();
    return switch (prompt.pick()) {
      case ONE, SEVERAL -> "- " + marks(prompt, options) + "\n";
      case ORDER ->
          "\n" + say("paper.first") + " " + (BOX + " ").repeat(options) + say("paper.last") + "\n";
      case PARTNERS -> {
        int rows = prompt.left().size();
        yield IntStream.rangeClosed(1, rows)
            .mapToObj(row -> "- " + row + "\\. " + marks(prompt, options) + "\n")
            .collect(Collectors.joining());
      }
    };
  }

  private String marks(Prompt prompt, int options) {
    return IntStream.range(0, options)
        .mapToObj(place -> "( ) " + labels().of(prompt, place))
        .collect(Collectors.joining(" · "));
  }

  private String gaps(Prompt prompt) {
    return IntStream.range(0, prompt.gaps().size())
        .mapToObj(gap -> "- (" + (gap + 1) + ") " + gap(prompt, prompt.gaps().get(gap)) + "\n")
        .collect(Collectors.joining());
  }

  private String gap(Prompt prompt, Prompt.Gap gap) {
    return gap.options().isEmpty() ? LINE : marks(prompt, gap.options().size());
  }

  private String written(Prompt prompt) {
    String unit = prompt.unit().isBlank() ? "" : " " + words(prompt.unit());
    String outline = prompt.outline().isBlank() ? "" : "\n" + words(prompt.outline()) + "\n";
    return IntStream.range(0, Math.max(1, prompt.count()))
            .mapToObj(line -> "- " + (prompt.count() > 0 ? (line + 1) + "\\. " : "") + LINE + unit)
            .collect(Collectors.joining("\n", "", "\n"))
        + outline;
  }

  private String answer(int number, Printed printed) {
    List<Key.Line> lines = new Key(labels()).of(printed);
    return ("**" + number + "\\.** " + escaped(printed.asked().card().name()) + " · ")
        + (say("paper.points", printed.asked().card().points().plain()) + "\n\n")
        + lines.stream().map(this::line).collect(Collectors.joining());
  }

  private String line(Key.Line line) {
    String mark = line.mark().isEmpty() ? "" : "**" + escaped(line.mark()) + "** ";
    return "- " + mark + words(line.words()) + "\n";
  }

  private static String escaped(String text) {
    return Markdown.escaped(text);
  }
}
