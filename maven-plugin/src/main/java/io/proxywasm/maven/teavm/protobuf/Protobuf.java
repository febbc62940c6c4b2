package io.proxywasm.maven.teavm.protobuf;

import org.teavm.vm.spi.TeaVMHost;

/** Adds to a compilation what protobuf messages need. */
public final class Protobuf {
  private Protobuf() {}

  /**
   * Called once, before the rules of the language are installed: those add checks between the
   * instructions that are looked for here.
   */
  public static void install(TeaVMHost host) {
    host.add(new VersionChecks());
    host.add(new KnownAnswers());
    host.add(new PlainFormats());
    host.add(new GeneratedMessages());
    host.add(new ClassLiterals());
  }
}
