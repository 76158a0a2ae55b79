package dev.qimma.bank.ready;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A type of record: how one is taken apart and put together. */
final class Parts {

  private static final String OURS = "dev.qimma.";

  private final RecordComponent[] components;
  private final Constructor<?> constructor;

  private Parts(Class<?> type) {
    this.components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its constructor: " + type, e);
    }
    constructor.setAccessible(true);
    Arrays.stream(components).forEach(component -> component.getAccessor().setAccessible(true));
  }

  static Parts of(Class<?> type) {
    if (!type.isRecord() || !type.getName().startsWith(OURS)) {
      throw new Unkept("no record of ours: " + type);
    }
    return new Parts(type);
  }

  static Parts named(String name) {
    try {
      return of(Class.forName(name, false, Parts.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      throw new Unkept("no longer a type: " + name);
    }
  }

  int size() {
    return components.length;
  }

  Object part(Object record, int place) {
    try {
      return components[place].getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record that hides a part: " + record, e);
    }
  }

  Object whole(Object... parts) {
    try {
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new Unkept("not made of these parts: " + constructor.getDeclaringClass());
    }
  }
}
