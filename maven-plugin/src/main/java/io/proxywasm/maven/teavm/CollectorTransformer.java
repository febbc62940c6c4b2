package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.semantics.Calls;
import io.proxywasm.maven.teavm.semantics.Forwarding;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.runtime.GC;

/** Has the collector keep its list of free chunks, and decide on compaction, by our classes. */
final class CollectorTransformer implements ClassHolderTransformer {
  /** By name: they are of the run time, whose own classes are no one else's. */
  private static final String FREE_CHUNKS = "org.teavm.runtime.FreeChunks";

  private static final String COMPACTION = "org.teavm.runtime.Compaction";
  private static final ValueType CHUNK = ValueType.object("org.teavm.runtime.FreeChunk");

  private static final MethodReference STORE_GAPS =
      new MethodReference(GC.class, "storeGapsInCardTable", void.class);
  private static final MethodReference DEFRAGMENT =
      new MethodReference(GC.class, "defragment", void.class);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(GC.class.getName())) {
      collect(program(type, "doCollectGarbage", ValueType.VOID));
      finish(program(type, "collectGarbageImpl", ValueType.INTEGER, ValueType.VOID));
      forward(type, "freeMemory", FREE_CHUNKS, "add", CHUNK, CHUNK, ValueType.VOID);
      forward(type, "fixHeap", FREE_CHUNKS, "closeCurrent", ValueType.VOID);
    } else if (type.getName().equals(COMPACTION)) {
      forward(type, "move", GC.class.getName(), "defragment", ValueType.VOID);
    }
  }

  private static void collect(Program program) {
    only(program, STORE_GAPS).setMethod(method(FREE_CHUNKS, "keepGaps"));
    only(program, DEFRAGMENT).setMethod(method(COMPACTION, "run"));
    program.basicBlockAt(0).addFirst(Calls.of(method(COMPACTION, "begin")));
  }

  private static void finish(Program program) {
    for (var exit : all(program, ExitInstruction.class, e -> true)) {
      exit.insertPrevious(Calls.of(method(FREE_CHUNKS, "open")));
      exit.insertPrevious(Calls.of(STORE_GAPS));
    }
  }

  private static InvokeInstruction only(Program program, MethodReference called) {
    var calls = all(program, InvokeInstruction.class, c -> c.getMethod().equals(called));
    if (calls.size() != 1) {
      throw new IllegalStateException(
          "the collector calls " + called + " in " + calls.size() + " places, not in one");
    }
    return calls.get(0);
  }

  private static <T extends Instruction> List<T> all(
      Program program, Class<T> kind, Predicate<T> wanted) {
    return StreamSupport.stream(program.getBasicBlocks().spliterator(), false)
        .flatMap(block -> StreamSupport.stream(block.spliterator(), false))
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(wanted)
        .toList();
  }

  private static void forward(
      ClassHolder type, String name, String targetClass, String target, ValueType... signature) {
    var method = type.getMethod(new MethodDescriptor(name, signature));
    method.getModifiers().remove(ElementModifier.NATIVE);
    method.setProgram(Forwarding.toStatic(new MethodReference(targetClass, target, signature)));
  }

  private static MethodReference method(String className, String name) {
    return new MethodReference(className, name, ValueType.VOID);
  }

  private static Program program(ClassHolder type, String name, ValueType... signature) {
    return type.getMethod(new MethodDescriptor(name, signature)).getProgram();
  }
}
