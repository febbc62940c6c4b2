package io.proxywasm.maven.teavm.semantics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldReader;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.PutElementInstruction;
import org.teavm.model.instructions.PutFieldInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * Makes a string of each table that javac builds for a {@code switch} over an enum: its code, with
 * a try block for each constant in case the enum has changed, takes 90 bytes a constant. Here all
 * is compiled at once, and a constant's number is known.
 */
final class SwitchMaps implements ClassHolderTransformer {
  private static final String PREFIX = "$SwitchMap$";
  private static final ValueType MAP = ValueType.arrayOf(ValueType.INTEGER);
  private static final MethodReference OF =
      new MethodReference(Calls.GUEST + "SwitchMap", "of", ValueType.parse(String.class), MAP);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    var initialiser = type.getMethod(QuietInitialisers.INITIALISER);
    if (!areAllOf(type) || initialiser == null || initialiser.getProgram() == null) {
      return;
    }
    var maps = maps(initialiser.getProgram(), context.getHierarchy().getClassSource());
    if (maps != null) {
      initialiser.setProgram(body(maps));
    }
  }

  /** Tells whether it is a class that javac makes for the tables alone. */
  static boolean areAllOf(ClassReader type) {
    return !type.getFields().isEmpty()
        && type.getFields().stream().allMatch(field -> field.getName().startsWith(PREFIX));
  }

  /** Returns what each table holds; null if the initialiser does something else. */
  private static @Nullable Map<FieldReference, String> maps(
      Program program, ClassReaderSource classes) {
    var maps = new LinkedHashMap<FieldReference, String>();
    FieldReference map = null;
    FieldReference constant = null;
    int value = 0;
    for (var block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof GetFieldInstruction get) {
          boolean isMap = get.getField().getFieldName().startsWith(PREFIX);
          map = isMap ? get.getField() : map;
          constant = isMap ? null : get.getField();
        } else if (instruction instanceof PutFieldInstruction put) {
          map = put.getField();
          maps.put(map, "");
        } else if (instruction instanceof IntegerConstantInstruction number) {
          value = number.getConstant();
        } else if (instruction instanceof PutElementInstruction) {
          var constants = constant == null ? null : constants(constant.getClassName(), classes);
          int ordinal = constants == null ? -1 : constants.indexOf(constant.getFieldName());
          if (ordinal < 0 || map == null) {
            return null;
          }
          maps.put(map, with(maps.getOrDefault(map, ""), ordinal, value, constants.size()));
        }
      }
    }
    return maps;
  }

  private static @Nullable List<String> constants(String type, ClassReaderSource classes) {
    var enumeration = classes.get(type);
    if (enumeration == null) {
      return null;
    }
    var names = new ArrayList<String>();
    for (FieldReader field : enumeration.getFields()) {
      if (field.readModifiers().contains(ElementModifier.ENUM)) {
        names.add(field.getName());
      }
    }
    return names;
  }

  private static String with(String cases, int ordinal, int value, int size) {
    char[] all = Arrays.copyOf(cases.toCharArray(), size);
    all[ordinal] = (char) value;
    return new String(all);
  }

  private static Program body(Map<FieldReference, String> maps) {
    var body = new Body(0);
    maps.forEach(
        (field, cases) -> {
          var text = body.add(new StringConstantInstruction());
          text.setConstant(cases);
          text.setReceiver(body.variable());
          var map = body.call(OF, text.getReceiver());
          body.write(null, field.getClassName(), field.getFieldName(), MAP, map);
        });
    return body.end(null);
  }
}
