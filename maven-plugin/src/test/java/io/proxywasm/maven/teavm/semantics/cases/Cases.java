package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import org.teavm.interop.Export;

/**
 * All cases in one module: the host asks for one by its number and reads the answer from standard
 * output.
 */
public final class Cases {
  private static List<Case> all;

  private Cases() {}

  public static void main(String[] args) {
    all();
  }

  public static List<Case> all() {
    if (all == null) {
      all = new ArrayList<>();
      all.addAll(ArrayCases.all());
      all.addAll(TextCases.all());
      all.addAll(DivisionCases.all());
      all.addAll(DefaultMethodCases.all());
      all.addAll(NullCases.all());
      all.addAll(MathCases.all());
      all.addAll(RandomCases.all());
      all.addAll(ComparisonCases.all());
      all.addAll(MonitorCases.all());
      all.addAll(CollectorCases.all());
    }
    return all;
  }

  @Export(name = "run")
  static void run(int number) {
    System.out.println(all().get(number).run());
  }

  @Export(name = "print")
  static void print() {
    Console.print();
  }
}
