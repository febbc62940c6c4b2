package io.proxywasm.maven.teavm.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.teavm.dependency.BootstrapMethodSubstitutor;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.model.instructions.IntegerSubtype;
import org.teavm.vm.spi.TeaVMHost;

/**
 * Adds strings in one step, where TeaVM makes a builder that grows, and copies what it holds in the
 * end.
 */
public final class StringConcatenation implements BootstrapMethodSubstitutor {
  private static final String FACTORY = "java.lang.invoke.StringConcatFactory";
  private static final String OURS = "io.proxywasm.classlib.methods.java.lang.Concatenation";
  private static final ValueType STRING = ValueType.object("java.lang.String");
  private static final ValueType OBJECT = ValueType.object("java.lang.Object");
  private static final int MAX_PARTS = 4;

  private static final char VALUE = '\1';
  private static final char CONSTANT = '\2';

  /** Replaces what TeaVM does. */
  public static void install(TeaVMHost host) {
    host.add(
        new MethodReference(
            FACTORY,
            "makeConcatWithConstants",
            ValueType.object("java.lang.invoke.MethodHandles$Lookup"),
            STRING,
            ValueType.object("java.lang.invoke.MethodType"),
            STRING,
            ValueType.arrayOf(OBJECT),
            ValueType.object("java.lang.invoke.CallSite")),
        new StringConcatenation());
  }

  @Override
  public ValueEmitter substitute(DynamicCallSite site, ProgramEmitter emitter) {
    var parts = parts(site, emitter);
    while (parts.size() < 2) {
      parts.add(emitter.constant(""));
    }
    var sum = parts.get(0);
    for (int i = 1; i < parts.size(); i += MAX_PARTS - 1) {
      var next = new ArrayList<>(List.of(sum));
      next.addAll(parts.subList(i, Math.min(parts.size(), i + MAX_PARTS - 1)));
      sum = emitter.invoke(sum(next.size()), next.toArray(ValueEmitter[]::new));
    }
    return sum;
  }

  private static MethodReference sum(int parts) {
    return new MethodReference(
        OURS, "of", Collections.nCopies(parts + 1, STRING).toArray(ValueType[]::new));
  }

  private static List<ValueEmitter> parts(DynamicCallSite site, ProgramEmitter emitter) {
    var parts = new ArrayList<ValueEmitter>();
    var text = new StringBuilder();
    var values = site.getArguments().iterator();
    int constants = 1;
    int number = 0;
    for (char c : site.getBootstrapArguments().get(0).getString().toCharArray()) {
      if (c == CONSTANT) {
        text.append(site.getBootstrapArguments().get(constants++).getString());
      } else if (c == VALUE) {
        addText(text, parts, emitter);
        parts.add(text(values.next(), site.getCalledMethod().parameterType(number++), emitter));
      } else {
        text.append(c);
      }
    }
    addText(text, parts, emitter);
    return parts;
  }

  private static void addText(
      StringBuilder text, List<ValueEmitter> parts, ProgramEmitter emitter) {
    if (!text.isEmpty()) {
      parts.add(emitter.constant(text.toString()));
      text.setLength(0);
    }
  }

  private static ValueEmitter text(ValueEmitter value, ValueType type, ProgramEmitter emitter) {
    if (type.equals(STRING)) {
      return value;
    }
    if (!(type instanceof ValueType.Primitive primitive)) {
      return emitter.invoke(
          new MethodReference("java.lang.String", "valueOf", OBJECT, STRING), value);
    }
    return switch (primitive.getKind()) {
      case BYTE -> text(value.castToInteger(IntegerSubtype.BYTE), ValueType.INTEGER, emitter);
      case SHORT -> text(value.castToInteger(IntegerSubtype.SHORT), ValueType.INTEGER, emitter);
      case INTEGER -> toString("java.lang.Integer", type, value, emitter);
      case BOOLEAN -> toString("java.lang.Boolean", type, value, emitter);
      case CHARACTER -> toString("java.lang.Character", type, value, emitter);
      case LONG -> toString("java.lang.Long", type, value, emitter);
      case FLOAT -> toString("java.lang.Float", type, value, emitter);
      case DOUBLE -> toString("java.lang.Double", type, value, emitter);
    };
  }

  private static ValueEmitter toString(
      String owner, ValueType type, ValueEmitter value, ProgramEmitter emitter) {
    return emitter.invoke(new MethodReference(owner, "toString", type, STRING), value);
  }
}
