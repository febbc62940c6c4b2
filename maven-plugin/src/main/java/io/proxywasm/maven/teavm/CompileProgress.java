package io.proxywasm.maven.teavm;

/** Hears how far a compilation is. Called on the compiling thread, often: return quickly. */
public interface CompileProgress {
  /** Takes note that {@code percent} (0 to 100) of the named phase is done. */
  void phase(String name, int percent);

  /** Tells whether to stop. The compilation then ends with a {@link CompileException}. */
  boolean cancelled();
}
