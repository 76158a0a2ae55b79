package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import dev.qimma.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what an item shows, and the fields in it where something is answered. */
final class BodyReader {

  /** A class by which we mark a hole that is one wherever it stands. */
  static final String HOLE_CLASS = "qimma-blank";

  private static final Set<String> BLOCKS =
      Set.of("itemBody", "div", "p", "td", "th", "li", "blockquote", "h1", "h2", "h3", "h4", "dd");

  /** What a question ends with, so that what follows it is no part of its sentence. */
  private static final Pattern ASKED = Pattern.compile("(?s).*[?؟:.=…]\\s*");

  private static final String LINE = "____";

  private final Element item;
  private final Map<String, Declaration> declarations;
  private final boolean isComposite;
  private final List<Field> fields = new ArrayList<>();
  private boolean isShuffled = true;

  BodyReader(Element item, Map<String, Declaration> declarations, List<Element> interactions) {
    this.item = item;
    this.declarations = declarations;
    this.isComposite = interactions.size() > 1;
  }

  /** Read after the body. */
  List<Field> fields() {
    return fields;
  }

  boolean isShuffled() {
    return isShuffled;
  }

  String html() {
    Element body = item.first("itemBody").orElseThrow();
    return Xhtml.of(children(body, body));
  }

  private List<Node> children(Element element, Element block) {
    List<Node> read = new ArrayList<>();
    for (Node child : element.children()) {
      read.addAll(child.fold(List::<Node>of, inner -> read(inner, block)));
    }
    return read;
  }

  private List<Node> read(Element element, Element block) {
    String id = element.attribute("responseIdentifier");
    FieldReader reader = new FieldReader(item, declarations, element);
    return switch (element.name()) {
      case "endAttemptInteraction" -> List.of();
      case "textEntryInteraction" -> entry(reader.entry(), element, block);
      case "inlineChoiceInteraction" -> hole(reader.pick("inlineChoice"), id);
      case "choiceInteraction" -> choice(reader.pick("simpleChoice"), element);
      case "extendedTextInteraction" -> asked(reader.essay(), element);
      case "matchInteraction" -> asked(reader.pairing(), element);
      case "orderInteraction" -> asked(reader.sequence(), element);
      case "gapMatchInteraction" -> gaps(reader, element);
      case "gap" -> List.of(new Node.Words(QtiItem.hole(element.attribute("identifier"))));
      default -> {
        Element inner = BLOCKS.contains(element.name()) ? element : block;
        yield List.of(
            new Element(
                element.name(),
                element.attributes(),
                children(element, inner),
                element.line(),
                true));
      }
    };
  }

  private List<Node> asked(Field field, Element element) {
    fields.add(field);
    isShuffled &= !element.attribute("shuffle").equals("false");
    return prompt(element);
  }

  private List<Node> prompt(Element element) {
    return element.first("prompt").stream()
        .<Node>map(prompt -> Element.element("div", children(prompt, prompt)))
        .toList();
  }

  private List<Node> choice(Field.Pick pick, Element element) {
    boolean hasFixed = element.all("simpleChoice").stream().anyMatch(BodyReader::isFixed);
    isShuffled &= element.attribute("shuffle").equals("true") && !hasFixed;
    fields.add(pick);
    List<Node> nodes = new ArrayList<>(prompt(element));
    if (isComposite) {
      nodes.add(Element.element("div", QtiItem.hole(pick.id())));
    }
    return nodes;
  }

  private static boolean isFixed(Element choice) {
    return choice.attribute("fixed").equals("true");
  }

  private List<Node> hole(Field field, String id) {
    fields.add(field);
    return List.of(new Node.Words(QtiItem.hole(id)));
  }

  private List<Node> entry(Field.Entry entry, Element element, Element block) {
    boolean isMarked = element.attribute("class").contains(HOLE_CLASS);
    boolean isHole = isComposite || isMarked || isWithinASentence(element, block);
    if (isHole && (isComposite || isMarked || !entry.isNumber())) {
      return hole(entry, entry.id());
    }
    fields.add(entry);
    return isHole ? List.of(new Node.Words(LINE)) : List.of();
  }

  private static boolean isWithinASentence(Element entry, Element block) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    split(block, entry, before, after);
    boolean isLast = after.toString().isBlank();
    return !(isLast && (before.toString().isBlank() || ASKED.matcher(before).matches()));
  }

  /** Sorts the text of a block into what is before an element of it and what is after. */
  private static boolean split(
      Element block, Element wanted, StringBuilder before, StringBuilder after) {
    boolean isFound = false;
    for (Node child : block.children()) {
      StringBuilder into = isFound ? after : before;
      if (child == wanted) {
        isFound = true;
      } else {
        isFound |=
            child.fold(
                words -> into.append(words.text()).length() < 0,
                inner -> split(inner, wanted, into, after));
      }
    }
    return isFound;
  }

  /** Each gap is filled with one of the same texts. */
  private List<Node> gaps(FieldReader reader, Element element) {
    fields.addAll(reader.gaps());
    List<Node> nodes = new ArrayList<>(prompt(element));
    for (Node child : element.children()) {
      nodes.addAll(
          child.fold(
              List::<Node>of,
              inner ->
                  Set.of("prompt", "gapText", "gapImg").contains(inner.name())
                      ? List.<Node>of()
                      : read(inner, element)));
    }
    return nodes;
  }
}
