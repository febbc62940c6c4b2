package io.proxywasm.maven.teavm.guest;

import org.teavm.interop.Unmanaged;

/** The question a direct call is chosen by. */
@Unmanaged
public final class ExactClass {
  private ExactClass() {}

  /** Tells whether an object, not null, is of the class with this number and no subclass. */
  public static native boolean is(Object object, int classNumber);
}
