package io.proxywasm.maven.teavm;

import java.util.List;

/**
 * One thing a filter needs and cannot have.
 *
 * @param what names it, as {@code class javax.crypto.Mac}; the same thing has the same name
 * @param chain the calls that lead to it, the user's method first
 * @param advice what to do instead; empty when nothing better is known than to avoid it
 */
record Problem(String what, List<String> chain, String advice) {
  Problem {
    chain = List.copyOf(chain);
  }
}
