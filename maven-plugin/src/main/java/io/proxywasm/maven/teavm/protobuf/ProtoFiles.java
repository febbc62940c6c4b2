package io.proxywasm.maven.teavm.protobuf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutElementInstruction;
import org.teavm.model.instructions.StringConstantInstruction;
import org.teavm.model.util.ProgramUtils;

/**
 * The files that messages were generated from. Each outer class holds its file's descriptor as text
 * in its initialiser, and calls there the outer classes of the files it imports.
 */
final class ProtoFiles {
  private static final MethodDescriptor INITIALIZER = new MethodDescriptor("<clinit>", void.class);

  private record Outer(ProtoFile file, List<String> imports) {}

  private final Map<String, Outer> outers = new HashMap<>();

  /** Returns the file of an outer class. */
  ProtoFile file(String outer, ClassReaderSource source) {
    return read(outer, source).file;
  }

  /** Returns the first file, of this one and those it imports, that fits. */
  Optional<ProtoFile> find(String outer, Predicate<ProtoFile> fits, ClassReaderSource source) {
    Outer start = read(outer, source);
    if (fits.test(start.file)) {
      return Optional.of(start.file);
    }
    return start.imports.stream().flatMap(each -> find(each, fits, source).stream()).findFirst();
  }

  private Outer read(String name, ClassReaderSource source) {
    Outer known = outers.get(name);
    if (known == null) {
      known = parse(source.get(name));
      outers.put(name, known);
    }
    return known;
  }

  /** Reads the initialiser up to the call that builds the descriptor. */
  private static Outer parse(ClassReader outer) {
    Program program = ProgramUtils.copy(outer.getMethod(INITIALIZER).getProgram());
    var imports = new ArrayList<String>();
    var constants = new HashMap<Variable, String>();
    var text = new StringBuilder();
    for (Instruction instruction : Programs.find(program, Instruction.class)) {
      if (instruction instanceof StringConstantInstruction constant) {
        constants.put(constant.getReceiver(), constant.getConstant());
      } else if (instruction instanceof PutElementInstruction store) {
        text.append(constants.getOrDefault(store.getValue(), ""));
      } else if (instruction instanceof InvokeInstruction call) {
        String method = call.getMethod().getName();
        if (method.equals("internalBuildGeneratedFileFrom")) {
          break;
        } else if (method.equals("getDescriptor")) {
          imports.add(call.getMethod().getClassName());
        }
      }
    }
    return new Outer(new ProtoFile(text.toString().getBytes(ISO_8859_1)), imports);
  }
}
