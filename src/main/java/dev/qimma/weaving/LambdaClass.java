package dev.qimma.weaving;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The class that stands for a lambda: what it has captured, and one method that calls the body. */
final class LambdaClass {

  private static final Type OBJECT = Type.getType(Object.class);
  private static final Method CONSTRUCTOR = Method.getMethod("void <init>()");
  private static final Method INITIALISER = Method.getMethod("void <clinit>()");
  private static final String ONLY = "ONLY";
  private static final String MAKER = "of";

  private final Type self;
  private final LambdaSite site;
  private final ClassWriter written = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  LambdaClass(String name, LambdaSite site) {
    this.self = Type.getObjectType(name);
    this.site = site;
  }

  /** Its name, as {@code a/B}. */
  String name() {
    return self.getInternalName();
  }

  /** As a class file of Java 17, of the nest of the class that the lambda is in. */
  byte[] bytes(String host) {
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER;
    String[] implemented = {site.implemented().getInternalName()};
    written.visit(Opcodes.V17, access, name(), null, OBJECT.getInternalName(), implemented);
    written.visitNestHost(host);
    constructor();
    if (site.captured().isEmpty()) {
      only();
    } else {
      maker();
    }
    method();
    written.visitEnd();
    return written.toByteArray();
  }

  /** What stands where the lambda was made: what it captures is on the stack. */
  AbstractInsnNode made() {
    if (site.captured().isEmpty()) {
      String type = site.implemented().getDescriptor();
      return new FieldInsnNode(Opcodes.GETSTATIC, name(), ONLY, type);
    }
    String type = site.maker().getDescriptor();
    return new MethodInsnNode(Opcodes.INVOKESTATIC, name(), MAKER, type, false);
  }

  private void constructor() {
    GeneratorAdapter code = begin(0, constructing());
    code.loadThis();
    code.invokeConstructor(OBJECT, CONSTRUCTOR);
    List<Type> captured = site.captured();
    for (int i = 0; i < captured.size(); i++) {
      String type = captured.get(i).getDescriptor();
      written.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), type, null, null);
      code.loadThis();
      code.loadArg(i);
      code.putField(self, field(i), captured.get(i));
    }
    end(code);
  }

  private Method constructing() {
    return new Method("<init>", Type.VOID_TYPE, site.maker().getArgumentTypes());
  }

  private static String field(int captured) {
    return "captured" + captured;
  }

  private void only() {
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    written.visitField(access, ONLY, site.implemented().getDescriptor(), null, null);
    GeneratorAdapter code = begin(Opcodes.ACC_STATIC, INITIALISER);
    construct(code);
    code.putStatic(self, ONLY, site.implemented());
    end(code);
  }

  private void maker() {
    GeneratorAdapter code =
        begin(Opcodes.ACC_STATIC, new Method(MAKER, site.maker().getDescriptor()));
    construct(code);
    end(code);
  }

  private void construct(GeneratorAdapter code) {
    code.newInstance(self);
    code.dup();
    code.loadArgs();
    code.invokeConstructor(self, constructing());
  }

  private void method() {
    Method method = new Method(site.method(), site.erased().getDescriptor());
    GeneratorAdapter code = begin(Opcodes.ACC_PUBLIC, method);
    Conversion conversion = new Conversion(code);
    Handle body = site.body();
    if (body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      code.newInstance(Type.getObjectType(body.getOwner()));
      code.dup();
    }
    arguments(code, conversion);
    conversion.result(call(code), site.erased().getReturnType());
    end(code);
  }

  private void arguments(GeneratorAdapter code, Conversion conversion) {
    List<Type> wanted = wanted();
    List<Type> captured = site.captured();
    for (int i = 0; i < captured.size(); i++) {
      code.loadThis();
      code.getField(self, field(i), captured.get(i));
      conversion.convert(captured.get(i), captured.get(i), wanted.get(i));
    }
    Type[] erased = site.erased().getArgumentTypes();
    Type[] actual = site.actual().getArgumentTypes();
    for (int i = 0; i < erased.length; i++) {
      code.loadArg(i);
      conversion.convert(erased[i], actual[i], wanted.get(captured.size() + i));
    }
  }

  /** What the body takes, the object that it is called on among it. */
  private List<Type> wanted() {
    List<Type> wanted = new ArrayList<>();
    int tag = site.body().getTag();
    if (tag != Opcodes.H_INVOKESTATIC && tag != Opcodes.H_NEWINVOKESPECIAL) {
      wanted.add(Type.getObjectType(site.body().getOwner()));
    }
    wanted.addAll(List.of(Type.getArgumentTypes(site.body().getDesc())));
    return wanted;
  }

  /** Calls the body; what is left on the stack then. */
  private Type call(GeneratorAdapter code) {
    Handle body = site.body();
    boolean ofInterface = body.isInterface();
    int opcode =
        switch (body.getTag()) {
          case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
          case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
          default -> ofInterface ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    code.visitMethodInsn(opcode, body.getOwner(), body.getName(), body.getDesc(), ofInterface);
    return opcode == Opcodes.INVOKESPECIAL
        ? Type.getObjectType(body.getOwner())
        : Type.getReturnType(body.getDesc());
  }

  private GeneratorAdapter begin(int access, Method method) {
    GeneratorAdapter code = new GeneratorAdapter(access, method, null, null, written);
    code.visitCode();
    return code;
  }

  private static void end(GeneratorAdapter code) {
    code.returnValue();
    code.endMethod();
  }
}
