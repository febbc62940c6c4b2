package io.proxywasm.maven.teavm.speed;

import org.teavm.vm.spi.TeaVMHost;

/** Replaces methods of the class library that filters call for each request. */
public final class FastLibrary {
  private FastLibrary() {}

  /** Adds the replacements to a compilation. Called once, before the first class is read. */
  public static void install(TeaVMHost host) {
    host.add(new FastStrings());
    host.add(new FastBuilders());
    host.add(new FastLists());
  }
}
