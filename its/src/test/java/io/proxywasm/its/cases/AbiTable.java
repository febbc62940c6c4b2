package io.proxywasm.its.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which case has used which name of the ABI on which engine, and how it went. */
final class AbiTable {
  /** By name, result and engine, the first case that shows it. */
  private final Map<String, Map<String, Map<String, String>>> proofs = new TreeMap<>();

  synchronized void used(String name, String result, String engine, String behaviour) {
    proofs
        .computeIfAbsent(name, key -> new TreeMap<>())
        .computeIfAbsent(result, key -> new LinkedHashMap<>())
        .putIfAbsent(engine, behaviour);
  }

  synchronized boolean proves(String name, String engine) {
    return proofs.getOrDefault(name, Map.of()).values().stream()
        .anyMatch(engines -> engines.containsKey(engine));
  }

  synchronized boolean proves(String name, String result, String engine) {
    return proofs.getOrDefault(name, Map.of()).getOrDefault(result, Map.of()).containsKey(engine);
  }

  /** Returns what some of these engines have shown and others have not, as "name result engine". */
  synchronized Set<String> gaps(List<String> engines) {
    Set<String> gaps = new TreeSet<>();
    proofs.forEach(
        (name, results) ->
            results.forEach(
                (result, byEngine) ->
                    engines.stream()
                        .filter(engine -> !byEngine.containsKey(engine))
                        .forEach(engine -> gaps.add(name + " " + result + " " + engine))));
    return gaps;
  }

  /** Writes the table in the order of the ABI's list; what is not in it comes last. */
  synchronized String markdown(Set<String> names, List<String> engines, AbiExceptions exceptions) {
    StringBuilder text = new StringBuilder("# Proxy-Wasm ABI 0.2.1: what the cases prove\n\n");
    row(text, "name", "status", engines);
    row(text, "---", "---", engines.stream().map(engine -> "---").toList());
    for (String name : ordered(names)) {
      var results = proofs.getOrDefault(name, Map.of());
      results.forEach(
          (result, byEngine) ->
              row(text, name, result, cells(byEngine, name, engines, exceptions)));
      if (results.isEmpty()) {
        row(text, name, "", cells(Map.of(), name, engines, exceptions));
      }
    }
    return text.toString();
  }

  private List<String> cells(
      Map<String, String> byEngine, String name, List<String> engines, AbiExceptions exceptions) {
    return engines.stream()
        .map(
            engine -> {
              String proof = byEngine.get(engine);
              if (proof != null) {
                return proof;
              }
              return proves(name, engine) ? "" : exceptions.shown(name, engine);
            })
        .toList();
  }

  private List<String> ordered(Set<String> names) {
    List<String> ordered = new ArrayList<>(names);
    proofs.keySet().stream().filter(name -> !names.contains(name)).forEach(ordered::add);
    return ordered;
  }

  private static void row(StringBuilder text, String name, String result, List<String> cells) {
    text.append("| ").append(name).append(" | ").append(result).append(" | ");
    text.append(String.join(" | ", cells)).append(" |\n");
  }

  /** Returns all of it, by name, result and engine. */
  synchronized Map<String, Map<String, Map<String, String>>> all() {
    return new LinkedHashMap<>(proofs);
  }
}
