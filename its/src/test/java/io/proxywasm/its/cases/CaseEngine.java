package io.proxywasm.its.cases;

/** Something that runs a case's filter. */
interface CaseEngine {
  /** Returns the name, as the property {@code proxywasm.engines} and the case files have it. */
  String name();

  /**
   * Starts a case's filter.
   *
   * @param uses is told of each name of the ABI that was used, and how it went
   * @throws Refused if the proxy does not take the filter or its configuration
   */
  Session open(BehaviourCase behaviour, AbiUses uses) throws Exception;

  /** The proxy did not take the filter; the message has what it logged. */
  final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(Throwable cause) {
      super(String.valueOf(cause.getMessage()), cause);
    }
  }
}
