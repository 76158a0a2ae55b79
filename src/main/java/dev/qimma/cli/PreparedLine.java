package dev.qimma.cli;

import dev.qimma.shipped.Shipped;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Lines in which nothing is out of the ordinary, read by what the build has written down of each
 * verb: to make picocli's model of one takes a fifth of the time to the first question. Whatever is
 * misspelt, missing, abbreviated or asks for help is left to picocli; so that a line means the same
 * either way.
 */
public final class PreparedLine {

  private static final String FOLDER = "/dev/qimma/cli/lines/";
  private static final String OUTER = "root.options.";

  /** Numbers of more digits, which may not fit, are left to picocli. */
  private static final int DIGITS = 9;

  /**
   * Where the value of a flag goes.
   *
   * @param type of the field, by its simple name
   * @param path of the field, from the verb
   * @param names of the flag; the least number of words without flags, where it takes those
   */
  private record Slot(String type, String path, String names) {

    private static final String LIST = "List";

    boolean takesWords() {
      return !names.startsWith("-");
    }

    boolean isSwitch() {
      return type.equals("boolean");
    }

    boolean isList() {
      return type.equals(LIST);
    }

    /** Each is made once; and as the language would have it, it costs a tenth of a start. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return path.hashCode();
    }

    private String line() {
      return type + " " + path + " " + names + "\n";
    }

    private static Slot parse(String line) {
      int first = line.indexOf(' ');
      int last = line.lastIndexOf(' ');
      return new Slot(
          line.substring(0, first), line.substring(first + 1, last), line.substring(last + 1));
    }
  }

  private final Map<String, Slot> flags = new HashMap<>();
  private final Map<Slot, Object> values = new LinkedHashMap<>();
  private final Set<String> parts;
  private @Nullable Slot words;

  /**
   * A line yet to be read.
   *
   * @param parts the verbs below this one, which are no values
   */
  private PreparedLine(List<Slot> slots, Set<String> parts) {
    this.parts = parts;
    for (Slot slot : slots) {
      if (slot.takesWords()) {
        words = slot;
      } else {
        for (String name : slot.names.split(",", -1)) {
          flags.put(name, slot);
        }
      }
    }
  }

  /** The verb that such a line asks for, with its fields set; empty for lines of other kinds. */
  static Optional<Callable<Integer>> of(Root root, String... line) {
    return named(line[0]).flatMap(text -> of(root, line, text.lines().toList()));
  }

  private static Optional<Callable<Integer>> of(Root root, String[] line, List<String> text) {
    PreparedLine read =
        new PreparedLine(text.stream().skip(2).map(Slot::parse).toList(), words(text.get(1)));
    return read.takes(Arrays.asList(line).subList(1, line.length).iterator())
        ? Optional.of(read.verb(root, text.get(0)))
        : Optional.empty();
  }

  private static Set<String> words(String line) {
    return line.isEmpty() ? Set.of() : Set.of(line.split(" ", -1));
  }

  private static Optional<String> named(String verb) {
    if (verb.isEmpty() || !verb.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return Optional.empty();
    }
    return Shipped.text(FOLDER + verb);
  }

  private boolean takes(Iterator<String> line) {
    while (line.hasNext()) {
      String word = line.next();
      if (!(word.startsWith("-") ? takesFlag(word, line) : takesWord(word))) {
        return false;
      }
    }
    return words == null || words.names.equals("0") || values.containsKey(words);
  }

  private boolean takesWord(String word) {
    return words != null && put(words, word);
  }

  private boolean takesFlag(String word, Iterator<String> line) {
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    Slot slot = flags.get(equals < 0 ? word : word.substring(0, equals));
    if (slot == null) {
      return false;
    }
    if (slot.isSwitch()) {
      return equals < 0 && values.putIfAbsent(slot, true) == null;
    }
    String value = equals < 0 ? (line.hasNext() ? line.next() : "") : word.substring(equals + 1);
    return !value.startsWith("-") && put(slot, value);
  }

  private boolean put(Slot slot, String text) {
    if (text.isEmpty() || parts.contains(text)) {
      return false;
    }
    if (slot.isList()) {
      @SuppressWarnings("unchecked")
      List<String> list =
          (List<String>) values.computeIfAbsent(slot, none -> new ArrayList<String>());
      return list.add(text);
    }
    Object value = value(slot.type, text);
    return value != null && values.putIfAbsent(slot, value) == null;
  }

  private static @Nullable Object value(String type, String text) {
    if (type.equals("String")) {
      return text;
    }
    if (text.length() > DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    return switch (type) {
      case "int", "Integer" -> Integer.valueOf(text);
      case "Long" -> Long.valueOf(text);
      case "BigDecimal" -> new BigDecimal(text);
      default -> null;
    };
  }

  private Callable<Integer> verb(Root root, String name) {
    try {
      Object verb = Class.forName(name).getDeclaredConstructor().newInstance();
      set(verb, "root", root);
      for (Map.Entry<Slot, Object> value : values.entrySet()) {
        String path = value.getKey().path;
        if (path.startsWith(OUTER)) {
          set(root.options, path.substring(OUTER.length()), value.getValue());
        } else {
          set(verb, path, value.getValue());
        }
      }
      return called(verb);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the build wrote down what is not there: " + name, e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Callable<Integer> called(Object verb) {
    return (Callable<Integer>) verb;
  }

  private static void set(Object owner, String path, Object value)
      throws ReflectiveOperationException {
    int dot = path.indexOf('.');
    if (dot < 0) {
      owner.getClass().getDeclaredField(path).set(owner, value);
    } else {
      Object part = owner.getClass().getDeclaredField(path.substring(0, dot)).get(owner);
      set(part, path.substring(dot + 1), value);
    }
  }

  /** What the build writes down, by the names of the verbs. */
  public static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Class<?> verb : Root.class.getAnnotation(Command.class).subcommands()) {
      List<Slot> slots = new ArrayList<>(slots(GlobalOptions.class, OUTER));
      Command said = verb.getAnnotation(Command.class);
      if (isOrdinary(verb) && !said.name().equals(Verbs.MEMORY)) {
        slots.addAll(slots(verb, ""));
        String parts = parts(said);
        if (!parts.isEmpty()) {
          slots.removeIf(Slot::takesWords); // they may be a part of the verb
        }
        StringBuilder text = new StringBuilder(verb.getName() + "\n" + parts + "\n");
        slots.forEach(slot -> text.append(slot.line()));
        texts.put(said.name(), text.toString());
      }
    }
    return texts;
  }

  private static String parts(Command verb) {
    return Arrays.stream(verb.subcommands())
        .map(part -> part.getAnnotation(Command.class).name())
        .collect(Collectors.joining(" "));
  }

  /** Whether nothing of it must be given by a flag, and it asks for nothing of picocli itself. */
  private static boolean isOrdinary(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      Option option = field.getAnnotation(Option.class);
      boolean isOdd =
          field.isAnnotationPresent(Spec.class)
              || (option != null && option.required())
              || (field.isAnnotationPresent(Mixin.class) && !isOrdinary(field.getType()));
      if (isOdd) {
        return false;
      }
    }
    return true;
  }

  private static List<Slot> slots(Class<?> type, String path) {
    List<Slot> slots = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      String here = path + field.getName();
      String kind = field.getType().getSimpleName();
      Option option = field.getAnnotation(Option.class);
      Parameters words = field.getAnnotation(Parameters.class);
      if (field.isAnnotationPresent(Mixin.class)) {
        slots.addAll(slots(field.getType(), here + "."));
      } else if (option != null && !option.usageHelp() && !option.versionHelp()) {
        slots.add(new Slot(kind, here, String.join(",", option.names())));
      } else if (words != null) {
        slots.add(new Slot(kind, here, words.arity().startsWith("0") ? "0" : "1"));
      } else if (field.isAnnotationPresent(ParentCommand.class) && !here.equals("root")) {
        throw new IllegalStateException("a parent that is not called root: " + type);
      }
    }
    return slots;
  }
}
