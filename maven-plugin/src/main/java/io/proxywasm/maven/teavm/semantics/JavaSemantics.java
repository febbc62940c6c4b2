package io.proxywasm.maven.teavm.semantics;

import org.teavm.backend.wasm.TeaVMWasmHost;
import org.teavm.vm.spi.TeaVMHost;

/**
 * Closes the gaps between what TeaVM compiles and what Java says, for every filter and without a
 * switch.
 */
public final class JavaSemantics {
  private JavaSemantics() {}

  /** Adds everything to a compilation. Called once, before the first class is read. */
  public static void install(TeaVMHost host) {
    host.add(new DefaultMethods());
    host.add(new CheckInsertion());
    host.add(new FloatCorrections());
    host.add(new MethodReplacements(LibraryMethods.all()));
    host.add(new ConsoleFlush());
    FloatInstructions floats = new FloatInstructions();
    host.add(floats);
    host.getExtension(TeaVMWasmHost.class).add(context -> floats);
  }
}
