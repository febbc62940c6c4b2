package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import org.teavm.interop.Export;

/**
 * The host's way to the cases of a module: it asks for one by its number and reads the answer from
 * standard output.
 */
final class Runner {
  private static List<Case> cases = List.of();

  private Runner() {}

  /** Called by the {@code main} of each group. */
  static void offer(List<Case> all) {
    cases = all;
  }

  @Export(name = "run")
  static void run(int number) {
    System.out.println(cases.get(number).run());
  }
}
