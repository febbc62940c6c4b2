package io.proxywasm.maven.teavm;

import io.proxywasm.maven.wasm.ModuleCleaner;
import io.proxywasm.maven.wasm.WasmModule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teavm.interop.Import;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;

/** Finds the imports of a module that proxies do not offer, and who uses them. */
final class UnofferedImports {
  private static final String HOST = "env.proxy_";
  private static final Set<String> WASI =
      Set.of(
          "args_get",
          "args_sizes_get",
          "clock_time_get",
          "environ_get",
          "environ_sizes_get",
          "fd_write",
          "proc_exit",
          "random_get");
  private static final String WASI_MODULE = "wasi_snapshot_preview1.";

  private final CallChains chains;

  UnofferedImports(CallChains chains) {
    this.chains = chains;
  }

  /**
   * Checks what is left of a module once it is cleaned. Of several imports behind one chain of
   * calls only the first is told.
   *
   * @param reachable the methods linked into the module
   */
  List<Problem> of(
      byte[] module, Iterable<? extends MethodReference> reachable, ClassReaderSource classes) {
    var declared = declarations(reachable, classes);
    var problems = new LinkedHashMap<List<String>, Problem>();
    for (var wanted : WasmModule.parse(ModuleCleaner.clean(module, true)).imports()) {
      String name = wanted.module() + "." + wanted.name();
      if (!isOffered(name)) {
        var method = declared.get(name);
        List<String> chain = method == null ? List.of() : chains.to(method, null);
        chain = chain.subList(0, Math.min(chain.size(), CallChains.untilClassLibrary(chain) + 1));
        String what = "import " + name + ", which no proxy offers";
        problems.putIfAbsent(chain, new Problem(what, chain, Alternatives.to(name)));
      }
    }
    return List.copyOf(problems.values());
  }

  private static boolean isOffered(String name) {
    return name.startsWith(HOST)
        || (name.startsWith(WASI_MODULE) && WASI.contains(name.substring(WASI_MODULE.length())));
  }

  private static Map<String, MethodReference> declarations(
      Iterable<? extends MethodReference> reachable, ClassReaderSource classes) {
    var declared = new HashMap<String, MethodReference>();
    for (var reference : reachable) {
      var type = classes.get(reference.getClassName());
      var method = type == null ? null : type.getMethod(reference.getDescriptor());
      if (method != null) {
        addDeclaration(declared, method);
      }
    }
    return declared;
  }

  private static void addDeclaration(Map<String, MethodReference> declared, MethodReader method) {
    var annotation = method.getAnnotations().get(Import.class.getName());
    if (annotation != null && annotation.getValue("module") != null) {
      declared.put(
          annotation.getValue("module").getString() + "." + annotation.getValue("name").getString(),
          method.getReference());
    }
  }
}
