package io.proxywasm.maven.teavm.semantics;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * Links the cryptographic algorithms that code names, and no others.
 *
 * <p>Before a call that names an algorithm it puts calls of what links it. Where the name is
 * computed, or a method reference takes it, everything of that kind is linked. An unknown name
 * links nothing, so that asking for it throws what it throws on the JVM.
 */
final class AlgorithmNames implements ClassHolderTransformer {
  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    var classes = context.getHierarchy().getClassSource();
    for (var method : type.getMethods()) {
      if (AlgorithmLinks.linksAll(method.getReference())) {
        linkAll(type, method, classes);
      } else if (method.getProgram() != null && !AlgorithmSites.areNoneIn(type.getName())) {
        link(method.getProgram(), classes);
      }
    }
  }

  private static void linkAll(ClassHolder type, MethodHolder method, ClassReaderSource classes) {
    var body = new Body(0);
    new TreeMap<>(AlgorithmLinks.byName(type.getName(), classes))
        .forEach(
            (name, link) -> {
              var constant = body.add(new StringConstantInstruction());
              constant.setConstant(name);
              constant.setReceiver(body.variable());
              body.call(link, constant.getReceiver());
            });
    body.end(type, method.getDescriptor(), null);
  }

  private static void link(Program program, ClassReaderSource classes) {
    var definitions = new Definitions(program);
    for (var block : program.getBasicBlocks()) {
      for (var instruction : block) {
        if (instruction instanceof InvokeInstruction call) {
          link(call, definitions, classes);
        } else if (instruction instanceof GetFieldInstruction read) {
          link(AlgorithmSites.digestIn(read.getField()), read, classes);
        }
      }
    }
  }

  private static void link(
      InvokeInstruction call, Definitions definitions, ClassReaderSource classes) {
    var method = call.getMethod();
    var kind = AlgorithmSites.kindNamedIn(method);
    if (kind == null) {
      link(AlgorithmSites.digestIn(method), call, classes);
      return;
    }
    var names = StringConstants.of(call.getArguments().get(0), definitions);
    if (names != null) {
      names.forEach(name -> link(kind, name, call, classes));
      if (AlgorithmSites.isFactory(method)) {
        call.setMethod(AlgorithmSites.withoutLinks(method));
      }
    } else if (!AlgorithmSites.isFactory(method)) {
      call.insertPrevious(Calls.of(AlgorithmLinks.all(kind)));
    }
  }

  private static void link(@Nullable String digest, Instruction before, ClassReaderSource classes) {
    if (digest != null) {
      link(AlgorithmSites.DIGESTS, digest, before, classes);
    }
  }

  private static void link(
      String kind, String name, Instruction before, ClassReaderSource classes) {
    var link = AlgorithmLinks.of(kind, name, classes);
    if (link != null) {
      var constant = new StringConstantInstruction();
      constant.setConstant(name);
      constant.setReceiver(before.getProgram().createVariable());
      constant.setLocation(before.getLocation());
      before.insertPrevious(constant);
      Calls.insertBefore(before, Calls.of(link), constant.getReceiver());
    }
  }
}
