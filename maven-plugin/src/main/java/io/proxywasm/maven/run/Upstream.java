package io.proxywasm.maven.run;

/** Answers the requests that a filter lets through. */
interface Upstream {
  /** Returns the response; a failure to get one is a response too, as in a proxy. */
  Message answer(Message request);
}
