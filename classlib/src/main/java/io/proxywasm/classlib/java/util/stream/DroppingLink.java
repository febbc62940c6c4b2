package io.proxywasm.classlib.java.util.stream;

/** A link that leaves out elements up to some element. */
abstract class DroppingLink<T> extends VaryingLink<T, T> {
  boolean dropping = true;

  DroppingLink(Sink<T> next) {
    super(next);
  }
}
