package io.proxywasm.classlib.methods.java.util.zip;

import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.Missing;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.util.zip.Deflater;

/** Methods of {@link Deflater}, whose own takes dictionaries and forgets them. */
public final class DeflaterMethods {
  private DeflaterMethods() {}

  @Missing
  @OnInstance
  public static native void setDictionary(Deflater self, byte[] dictionary);

  @Missing
  @OnInstance
  public static native void setDictionary(Deflater self, byte[] dictionary, int offset, int length);

  /** Keeps to {@code finish()}, which the compiler's own forgets where it is told how to flush. */
  @OnInstance
  public static int deflate(Deflater self, byte[] to, int offset, int length, int flush) {
    int wanted = flush(self);
    return deflated(self, to, offset, length, wanted == Deflater.NO_FLUSH ? flush : wanted);
  }

  @Original("deflate")
  @OnInstance
  private static native int deflated(Deflater self, byte[] to, int offset, int length, int flush);

  @Field("flushParm")
  private static native int flush(Deflater self);
}
