package io.proxywasm.maven.wasm;

import java.util.List;
import java.util.stream.Collectors;

/** What a function takes and returns. */
public record FunctionType(List<ValueType> parameters, List<ValueType> results) {
  public FunctionType {
    parameters = List.copyOf(parameters);
    results = List.copyOf(results);
  }

  /** Returns the type as {@code (i32, i64) -> i32}; a function without a result returns (). */
  @Override
  public String toString() {
    return "(" + join(parameters) + ") -> " + (results.isEmpty() ? "()" : join(results));
  }

  private static String join(List<ValueType> types) {
    return types.stream().map(ValueType::toString).collect(Collectors.joining(", "));
  }
}
