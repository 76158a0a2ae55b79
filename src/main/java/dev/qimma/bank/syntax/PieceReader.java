package dev.qimma.bank.syntax;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds pieces from the events of a YAML 1.2 text. */
public final class PieceReader {

  private static final int CODE_POINT_LIMIT = 64 * 1024 * 1024;
  private static final int DEPTH_LIMIT = 40;

  private final Offsets offsets;
  private final Iterator<Event> events;

  private PieceReader(String text) {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(CODE_POINT_LIMIT).build();
    this.offsets = new Offsets(text);
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** The root of a text; empty when it is not YAML, holds nothing, or several documents. */
  public static Optional<Piece> read(String text) {
    try {
      return new PieceReader(text).document();
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  private Optional<Piece> document() {
    events.next();
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      return Optional.empty();
    }
    Piece root = piece(events.next(), 0);
    events.next();
    return events.next().getEventId() == Event.ID.StreamEnd ? Optional.of(root) : Optional.empty();
  }

  private Piece piece(Event event, int depth) {
    if (depth > DEPTH_LIMIT) {
      throw new YamlEngineException("too deep");
    }
    if (event instanceof ScalarEvent scalar) {
      return new Piece.Scalar(
          start(event), end(event), isNamed(scalar), scalar.getValue(), style(scalar));
    }
    if (event instanceof AliasEvent alias) {
      return new Piece.Alias(start(event), end(event), alias.getAlias().getValue());
    }
    return event instanceof SequenceStartEvent list
        ? sequence(list, depth)
        : mapping((MappingStartEvent) event, depth);
  }

  private Piece sequence(SequenceStartEvent start, int depth) {
    List<Piece> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(piece(event, depth + 1));
      event = events.next();
    }
    int last = items.isEmpty() ? end(start) : items.get(items.size() - 1).end();
    return new Piece.Sequence(
        start(start), start.isFlow() ? end(event) : last, isNamed(start), start.isFlow(), items);
  }

  private Piece mapping(MappingStartEvent start, int depth) {
    List<Piece.Entry> entries = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Piece key = piece(event, depth + 1);
      entries.add(new Piece.Entry(key, piece(events.next(), depth + 1)));
      event = events.next();
    }
    int last = entries.isEmpty() ? end(start) : entries.get(entries.size() - 1).value().end();
    return new Piece.Mapping(
        start(start),
        hasBraces(start) ? end(event) : last,
        isNamed(start),
        start.isFlow(),
        entries);
  }

  /** A pair within a flow list may go without them. */
  private boolean hasBraces(MappingStartEvent start) {
    return start.isFlow() && end(start) > start(start);
  }

  private static boolean isNamed(NodeEvent event) {
    boolean isTagged =
        event instanceof ScalarEvent scalar
            ? scalar.getTag().isPresent()
            : ((CollectionStartEvent) event).getTag().isPresent();
    return isTagged || event.getAnchor().isPresent();
  }

  private static Piece.Style style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case PLAIN -> Piece.Style.PLAIN;
      case LITERAL, FOLDED -> Piece.Style.BLOCK;
      default -> Piece.Style.QUOTED;
    };
  }

  private int start(Event event) {
    return offsets.of(event.getStartMark().orElseThrow().getIndex());
  }

  private int end(Event event) {
    return offsets.of(event.getEndMark().orElseThrow().getIndex());
  }
}
