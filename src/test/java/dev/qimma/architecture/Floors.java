package dev.qimma.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The floors of the house from the top, and the doors between rooms of one floor. */
final class Floors {

  private static final List<List<String>> FROM_THE_TOP =
      List.of(
          List.of("cli"),
          List.of("terminal", "store", "files", "report"),
          List.of("study", "exchange"),
          List.of("quiz", "grading", "lint", "authoring", "paper"),
          List.of("bank"),
          List.of("kind", "screen"),
          List.of("memory", "stats"),
          List.of("history"),
          List.of("question", "format"),
          List.of("source"),
          List.of("diagnostic", "edit", "markup", "archive"),
          List.of("text"),
          List.of("shipped", "weaving", "work"));

  /** What lies on a floor below and is closed all the same. */
  private static final Map<String, List<String>> CLOSED =
      Map.of(
          "study", List.of("grading", "lint", "authoring", "paper"),
          "exchange", List.of("quiz", "grading", "lint", "paper", "memory", "stats", "history"),
          "memory", List.of("format"),
          "stats", List.of("format"),
          "history", List.of("format", "source"),
          "format", List.of("source"),
          "source", List.of("diagnostic"));

  private final String root;

  Floors(String root) {
    this.root = root;
  }

  /** A rule for each folder: it names nothing but what lies below. */
  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    for (String folder : folders().toList()) {
      rules.put(folder + " uses only what lies below", rule(folder));
    }
    rules.put("the root is named by nobody", nobodyNamesTheRoot());
    return rules;
  }

  private ArchRule rule(String folder) {
    return noClasses()
        .that()
        .resideInAPackage(in(folder))
        .should()
        .dependOnClassesThat(
            resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed(folder)))))
        .allowEmptyShould(true);
  }

  ArchRule everyFolderHasOne() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .resideInAnyPackage(
            Stream.concat(Stream.of(root), folders().map(this::in)).toArray(String[]::new));
  }

  private ArchRule nobodyNamesTheRoot() {
    return noClasses()
        .that(new OutsideRoot(root))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root)
        .allowEmptyShould(true);
  }

  private String[] allowed(String folder) {
    List<String> closed = CLOSED.getOrDefault(folder, List.of());
    List<String> allowed = new ArrayList<>(List.of(in(folder)));
    below(folder).filter(lower -> !closed.contains(lower)).map(this::in).forEach(allowed::add);
    return allowed.toArray(String[]::new);
  }

  private static Stream<String> below(String folder) {
    return FROM_THE_TOP.stream()
        .dropWhile(floor -> !floor.contains(folder))
        .skip(1)
        .flatMap(List::stream);
  }

  private static Stream<String> folders() {
    return FROM_THE_TOP.stream().flatMap(List::stream);
  }

  /** The folders below the edges: work, kinds and looks, domain; not the jar's own files. */
  String[] belowTheEdges() {
    return FROM_THE_TOP.stream()
        .skip(2)
        .flatMap(List::stream)
        .filter(folder -> !folder.equals("shipped")) // reads the jar that it is in
        .map(this::in)
        .toArray(String[]::new);
  }

  private String in(String folder) {
    return root + "." + folder + "..";
  }

  /** Any class but those of the root itself. */
  static final class OutsideRoot extends DescribedPredicate<JavaClass> {
    private final String root;

    OutsideRoot(String root) {
      super("are not of the root");
      this.root = root;
    }

    @Override
    public boolean test(JavaClass named) {
      return !named.getPackageName().equals(root);
    }
  }
}
