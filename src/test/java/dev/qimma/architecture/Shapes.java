package dev.qimma.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** How classes are built and named. */
final class Shapes {

  private Shapes() {}

  static ArchCondition<JavaClass> beClosed() {
    return condition(
        "be final, sealed, a record, an enum, an interface or an exception",
        type ->
            type.isInterface()
                || type.isEnum()
                || type.isRecord()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.isAssignableTo(Throwable.class)
                || type.reflect().isSealed());
  }

  static ArchCondition<JavaClass> beAmong(Set<Class<?>> catalogue) {
    Set<String> names = catalogue.stream().map(Class::getName).collect(Collectors.toSet());
    return condition("be in the catalogue", type -> names.contains(type.getName()));
  }

  static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return condition(
        "reside in a package whose package-info says @NullMarked",
        type -> type.getPackage().isAnnotatedWith(NullMarked.class));
  }

  /** Written by a person as a class with a name. */
  static DescribedPredicate<JavaClass> written() {
    return DescribedPredicate.describe(
        "are written classes",
        type ->
            !type.isAnonymousClass()
                && !type.isLocalClass()
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !type.getSimpleName().equals("package-info"));
  }

  private static ArchCondition<JavaClass> condition(String what, Predicate<JavaClass> holds) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String message = type.getName() + " should " + what;
        events.add(new SimpleConditionEvent(type, holds.test(type), message));
      }
    };
  }
}
