package io.proxywasm.maven.teavm.semantics.vectors;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.teavm.interop.Export;

/** Takes the lines of a file of vectors byte by byte, and prints the verdict on each vector. */
public final class VectorGuest {
  private static final ByteArrayOutputStream LINE = new ByteArrayOutputStream();
  private static final Vectors VECTORS = new Vectors();

  private VectorGuest() {}

  public static void main(String[] args) {}

  @Export(name = "put")
  static void put(int octet) {
    LINE.write(octet);
  }

  @Export(name = "line")
  static void line() {
    var verdict = VECTORS.line(new String(LINE.toByteArray(), StandardCharsets.UTF_8));
    LINE.reset();
    if (verdict != null) {
      System.out.println(verdict);
    }
  }
}
