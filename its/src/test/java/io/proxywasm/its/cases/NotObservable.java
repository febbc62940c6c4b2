package io.proxywasm.its.cases;

/** Says why an engine cannot show something. */
final class NotObservable extends Exception {
  private static final long serialVersionUID = 1;

  NotObservable(String because) {
    super(because);
  }
}
