package io.proxywasm.maven.teavm.semantics.cases;

import java.util.NoSuchElementException;

/** Names exceptions by what they are: class names are shortened in a release build. */
final class Exceptions {
  private Exceptions() {}

  static String describe(Throwable e) {
    // The JVM's helpful NullPointerException texts are no part of the language, and an
    // ArrayStoreException names a
    // class, whose name may be shortened.
    boolean bare = e instanceof NullPointerException || e instanceof ArrayStoreException;
    return name(e) + (bare ? "" : ": " + e.getMessage());
  }

  private static String name(Throwable e) {
    if (e instanceof NullPointerException) {
      return "NullPointerException";
    } else if (e instanceof ArithmeticException) {
      return "ArithmeticException";
    } else if (e instanceof NegativeArraySizeException) {
      return "NegativeArraySizeException";
    } else if (e instanceof ArrayIndexOutOfBoundsException) {
      return "ArrayIndexOutOfBoundsException";
    } else if (e instanceof StringIndexOutOfBoundsException) {
      return "StringIndexOutOfBoundsException";
    } else if (e instanceof IndexOutOfBoundsException) {
      return "IndexOutOfBoundsException";
    } else if (e instanceof ArrayStoreException) {
      return "ArrayStoreException";
    } else if (e instanceof ClassCastException) {
      return "ClassCastException";
    } else if (e instanceof NoSuchElementException) {
      return "NoSuchElementException";
    } else if (e instanceof IllegalArgumentException) {
      return "IllegalArgumentException";
    } else if (e instanceof IllegalStateException) {
      return "IllegalStateException";
    }
    return "another exception";
  }
}
