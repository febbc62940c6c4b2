package io.proxywasm.classlib.methods.java.util.zip;

import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.Missing;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Methods of {@link Inflater}. */
public final class InflaterMethods {
  /** What the compiler's own says where it has had no input yet, or can do nothing without more. */
  private static final Set<String> NEEDS_INPUT = Set.of("Error occurred: -2", "Error occurred: -5");

  private InflaterMethods() {}

  @Field("nowrap")
  static native boolean isRaw(Inflater self);

  @Missing
  @OnInstance
  public static native int getAdler(Inflater self);

  @Missing
  @OnInstance
  public static native void setDictionary(Inflater self, byte[] dictionary);

  @Missing
  @OnInstance
  public static native void setDictionary(Inflater self, byte[] dictionary, int offset, int length);

  @OnInstance
  public static int inflate(Inflater self, byte[] to, int offset, int length)
      throws DataFormatException {
    try {
      return inflated(self, to, offset, length);
    } catch (DataFormatException e) {
      if (NEEDS_INPUT.contains(e.getMessage())) {
        return 0;
      }
      throw e;
    }
  }

  @Original("inflate")
  @OnInstance
  private static native int inflated(Inflater self, byte[] to, int offset, int length)
      throws DataFormatException;
}
