package io.proxywasm.maven.teavm.semantics.cases;

/** Prints in all the ways that must come out line by line. */
public final class Console {
  private static final int LONG = 20_000;

  private Console() {}

  public static void main(String[] args) {
    System.out.print("one");
    System.out.print(1);
    System.out.println(" line, grüße €");
    System.out.println();
    System.out.print("two\nlines\n");
    System.out.print("flushed");
    System.out.flush();
    System.out.flush();
    System.out.println("ä".repeat(LONG));
    new IllegalStateException("no reason").printStackTrace();
    System.err.println("error");
  }
}
