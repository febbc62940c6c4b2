package io.proxywasm.benchmarks.parsing;

import io.proxywasm.sdk.Configuration;

/** Reads the bytes alone: what every task costs. */
public final class Nothing extends Task {
  public static void main(String[] args) {
    register(Nothing::new);
  }

  @Override
  long sum(Configuration configuration) {
    return configuration.bytes().length;
  }
}
