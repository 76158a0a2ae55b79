package dev.qimma.bank.yaml;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds located nodes from the events of the library, which knows all of YAML 1.2. One instance
 * reads one file, or a part of one.
 */
final class AnyYaml {

  /** What {@code !!str} and the like stand for; they change nothing here. */
  private static final Set<String> STANDARD_TAGS =
      Set.of(
          "tag:yaml.org,2002:str",
          "tag:yaml.org,2002:int",
          "tag:yaml.org,2002:float",
          "tag:yaml.org,2002:bool",
          "tag:yaml.org,2002:null");

  private static final int ALIAS_LIMIT = 10_000;

  private final BankFile file;
  private final Stretch stretch;
  private final Problems problems;
  private final Places places;
  private final Map<String, Node> anchors;
  private Iterator<Event> events = List.<Event>of().iterator();
  private final KeyNames keys = new KeyNames();
  private final int depth;
  private int aliases;
  private boolean isBroken;
  private boolean isOpen;
  private int end = -1;

  /**
   * A reader of one part.
   *
   * @param anchors what is named in it and in other parts
   * @param depth how many lists and maps of its file it stands within
   */
  AnyYaml(BankFile file, Stretch stretch, Problems problems, Map<String, Node> anchors, int depth) {
    this.depth = depth;
    this.file = file;
    this.stretch = stretch;
    this.problems = problems;
    this.places = new Places(file, stretch.letters(), stretch.index());
    this.anchors = anchors;
  }

  /** Whether it names something, stands for what is named, or lacks a value at its end. */
  boolean leansOnOthers() {
    return aliases > 0 || !anchors.isEmpty() || isOpen;
  }

  /** Whether it is no YAML, and might be in parts. */
  boolean isBroken() {
    return isBroken;
  }

  /** The root, whatever it is; empty, and reported, when it is not YAML. */
  Optional<Node> root() {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file.path())
            .setUseMarks(true)
            .setCodePointLimit(YamlReader.CODE_POINT_LIMIT)
            .build();
    try {
      events = new Parse(settings).parseString(stretch.text()).iterator();
      return document();
    } catch (ReaderException e) {
      isBroken = true;
      problems.add(
          Rule.FORBIDDEN_CHARACTER,
          places.at(stretch.letters() + e.getPosition()),
          "",
          Message.of("QE024.message", ForbiddenCharacters.name(e.getCodePoint())),
          Message.of("QE024.remedy"));
    } catch (MarkedYamlEngineException e) {
      isBroken = true;
      new YamlFault(file, stretch, problems).report(e);
    } catch (NumberFormatException e) { // the text ends where the digits of an escape are to come
      isBroken = true;
      report(places.at(end()), "QE001.escape", "\\");
    } catch (TooMuch e) {
      report(e.span(), "QE001." + e.limit());
    } catch (YamlEngineException e) {
      isBroken = true;
      report(
          Span.at(file.path(), stretch.line() + 1, 1),
          "QE001.other",
          String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private Optional<Node> document() {
    next();
    Event start = next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      return Optional.of(new Node.Mapping(Span.at(file.path(), stretch.line() + 1, 1), List.of()));
    }
    Node root = node(next(), depth);
    next();
    Event after = next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      report(span(after), "QE001.documents");
    }
    return Optional.of(root);
  }

  /** How many code points stand before the end; counted once, since a text may lack many values. */
  private int end() {
    if (end < 0) {
      end = stretch.letters() + stretch.text().codePointCount(0, stretch.text().length());
    }
    return end;
  }

  private Event next() {
    return events.next();
  }

  private Node node(Event event, int level) {
    if (level > YamlReader.DEPTH_LIMIT) {
      throw new TooMuch(span(event), "depth");
    }
    Node node =
        switch (event.getEventId()) {
          case Scalar -> scalar((ScalarEvent) event);
          case SequenceStart -> sequence(event, level);
          case MappingStart -> mapping(event, level);
          case Alias -> alias((AliasEvent) event);
          default -> throw new IllegalStateException("no node begins with " + event);
        };
    if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
      anchors.putIfAbsent(named.getAnchor().get().getValue(), node);
    }
    return node;
  }

  private Node.Scalar scalar(ScalarEvent event) {
    Node.Scalar scalar =
        new Node.Scalar(
            span(event),
            event.getValue(),
            event.isPlain(),
            stretch.letters() + start(event).getIndex(),
            stretch.letters() + end(event).getIndex());
    if (event.getTag().filter(tag -> !STANDARD_TAGS.contains(tag)).isPresent()) {
      report(scalar.span(), "QE001.sign", "!");
    }
    ForbiddenCharacters.check(scalar, places, problems);
    isOpen |= scalar.text().isEmpty() && scalar.from() == end();
    return scalar;
  }

  private Node sequence(Event start, int level) {
    List<Node> items = new ArrayList<>();
    Event event = next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(event, level + 1));
      event = next();
    }
    return new Node.Sequence(span(start), items);
  }

  private Node mapping(Event start, int level) {
    Entries entries = new Entries();
    Event event = next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Node key = node(event, level + 1);
      Node value = node(next(), level + 1);
      if (key instanceof Node.Scalar scalar) {
        entries.keep(keys.entry(scalar, value), problems);
      } else {
        report(key.span(), "QE001.key", Message.of("shape." + key.shape()));
      }
      event = next();
    }
    return new Node.Mapping(span(start), entries.list());
  }

  private Node alias(AliasEvent event) {
    Node target = anchors.get(event.getAlias().getValue());
    aliases += 1;
    if (aliases > ALIAS_LIMIT) {
      throw new TooMuch(span(event), "aliases");
    }
    if (target instanceof Node.Scalar) {
      return target;
    }
    if (target != null || !isLost(event.getAlias().getValue())) {
      report(
          span(event),
          target == null ? "QE001.alias" : "QE001.alias-map",
          event.getAlias().getValue());
    }
    return new Node.Scalar(
        span(event),
        "*" + event.getAlias().getValue(),
        true,
        stretch.letters() + start(event).getIndex(),
        stretch.letters() + end(event).getIndex());
  }

  /** Whether it is named in a part of the file that could not be read. */
  private boolean isLost(String anchor) {
    return stretch.text().length() < file.text().length() && file.text().contains("&" + anchor);
  }

  private void report(Span span, String key, Object... arguments) {
    YamlReader.report(problems, span, key, arguments);
  }

  private Span span(Event event) {
    Mark start = start(event);
    Mark end = end(event);
    return new Span(
        file.path(),
        stretch.line() + start.getLine() + 1,
        start.getColumn() + 1,
        stretch.line() + end.getLine() + 1,
        end.getColumn() + 1);
  }

  private static Mark start(Event event) {
    return event.getStartMark().orElseThrow();
  }

  private static Mark end(Event event) {
    return event.getEndMark().orElseThrow();
  }
}
