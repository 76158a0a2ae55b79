package dev.qimma.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import dev.qimma.kind.Kind;
import dev.qimma.kind.Kinds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule of the house by its sentence, for the classes below some root package. */
final class House {

  /** Each library, and the only folders that may name it; the root is the empty one. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "org.jline", List.of("terminal"),
          "java.sql", List.of("store", "exchange.anki"),
          "javax.sql", List.of("store"),
          "org.sqlite", List.of("store", "exchange.anki"),
          "io.airlift", List.of("exchange.anki"),
          "tools.jackson", List.of("report", "grading", "exchange.anki"),
          "picocli", List.of("cli", ""),
          "javax.xml", List.of("markup"),
          "org.snakeyaml", List.of("bank"),
          "org.objectweb.asm", List.of("weaving"));

  private final String root;
  private final Floors floors;

  private House(String root) {
    this.root = root;
    this.floors = new Floors(root);
  }

  static Map<String, ArchRule> rules(String root) {
    return new House(root).rules();
  }

  private Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new LinkedHashMap<>(floors.rules());
    LIBRARIES.forEach((library, folders) -> rules.put(sentence(library), only(library, folders)));
    rules.put("every folder has its floor", floors.everyFolderHasOne());
    rules.put("no other library is named", noOtherLibrary());
    rules.put("no folders go in circles", noCircles());
    rules.put("kinds do not know each other", strangers("kind"));
    rules.put("formats do not know each other", strangers("format"));
    rules.put("a kind is named by the catalogue alone", kindsAreBehindTheCatalogue());
    rules.put("every kind is in the catalogue", everyKindIsInTheCatalogue());
    rules.put("only the root touches process, clock and chance", onlyTheRoot());
    rules.put("below the edges nothing touches the world", belowTheEdges());
    rules.put("nothing reaches for the network", nothingOnTheNetwork());
    rules.put("records read as prose", recordsReadAsProse());
    rules.put("every package says NullMarked", everyPackageIsNullMarked());
    rules.put("classes are closed", classesAreClosed());
    rules.put("names say something", namesSaySomething());
    return rules;
  }

  private static String sentence(String library) {
    return library + " stays in its place";
  }

  private ArchRule only(String library, List<String> folders) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(folders.stream().map(this::in).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..");
  }

  private String in(String folder) {
    return folder.isEmpty() ? root : root + "." + folder + "..";
  }

  private ArchRule noOtherLibrary() {
    Stream<String> known = Stream.of("dev.qimma..", "java..", "org.jspecify..", "");
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(known, LIBRARIES.keySet().stream().map(name -> name + ".."))
                .toArray(String[]::new));
  }

  private ArchRule noCircles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  private ArchRule strangers(String folder) {
    return slices()
        .matching(root + "." + folder + ".(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true);
  }

  private ArchRule kindsAreBehindTheCatalogue() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".kind.*..")
        .and()
        .doNotHaveFullyQualifiedName(Kinds.class.getName())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".kind.*..");
  }

  private ArchRule everyKindIsInTheCatalogue() {
    return classes()
        .that()
        .areAssignableTo(Kind.class)
        .and()
        .areNotInterfaces()
        .should(
            Shapes.beAmong(Kinds.all().stream().map(Kind::getClass).collect(Collectors.toSet())));
  }

  private ArchRule onlyTheRoot() {
    return noClasses()
        .that(new Floors.OutsideRoot(root))
        .should()
        .accessTargetWhere(World.processClockOrChance());
  }

  private ArchRule belowTheEdges() {
    return noClasses()
        .that()
        .resideInAnyPackage(floors.belowTheEdges())
        .should()
        .accessTargetWhere(World.filesNetworkOrMachine());
  }

  private static ArchRule nothingOnTheNetwork() {
    return noClasses().should().accessTargetWhere(World.network());
  }

  private static ArchRule recordsReadAsProse() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .areRecords()
        .should()
        .haveNameNotMatching("get[A-Z].*");
  }

  private static ArchRule everyPackageIsNullMarked() {
    return classes().should(Shapes.resideInANullMarkedPackage());
  }

  private static ArchRule classesAreClosed() {
    return classes().that(Shapes.written()).should(Shapes.beClosed());
  }

  private ArchRule namesSaySomething() {
    return noClasses()
        .should()
        .resideInAnyPackage("..impl..", "..util..", "..utils..", "..common..", "..helper..")
        .orShould()
        .haveNameMatching(".*[.$](Base[A-Z]\\w*|\\w*(Impl|Utils?|Helper|Manager))");
  }
}
