package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What {@link Properties} do as the map they are. */
final class PropertyTableCases {
  private PropertyTableCases() {}

  static List<Case> all() {
    return new Matrix<Properties>()
        .on("no properties", Properties::new)
        .on("properties", () -> filled(new Properties()))
        .on("properties with defaults", () -> filled(new Properties(filled(new Properties()))))
        .run("clear", p -> done(p, p::clear))
        .run("compute", p -> p.compute("a", (k, v) -> v + "!") + shown(p))
        .run("compute to nothing", p -> p.compute("a", (k, v) -> null) + shown(p))
        .run("compute with null", p -> p.compute(null, (k, v) -> v))
        .run("computeIfAbsent", p -> p.computeIfAbsent("z", k -> k + "!") + shown(p))
        .run("computeIfAbsent, there", p -> p.computeIfAbsent("a", k -> k + "!") + shown(p))
        .run("computeIfAbsent to nothing", p -> p.computeIfAbsent("z", k -> null) + shown(p))
        .run("computeIfPresent", p -> p.computeIfPresent("a", (k, v) -> v + "!") + shown(p))
        .run("computeIfPresent to nothing", p -> p.computeIfPresent("a", (k, v) -> null) + shown(p))
        .run("forEach", PropertyTableCases::visited)
        .run("forEach with nothing", p -> done(p, () -> p.forEach(null)))
        .run("merge", p -> p.merge("a", "+", (old, added) -> "" + old + added) + shown(p))
        .run("merge to nothing", p -> p.merge("a", "+", (old, added) -> null) + shown(p))
        .run("merge null", p -> p.merge("a", null, (old, added) -> null))
        .run("putAll", p -> done(p, () -> p.putAll(Map.of("a", 1, "n", 2))))
        .run("putAll of null", p -> done(p, () -> p.putAll(null)))
        .run("putIfAbsent", p -> p.putIfAbsent("a", 5) + "" + p.putIfAbsent("n", 6) + shown(p))
        .run("putIfAbsent of null", p -> p.putIfAbsent("n", null))
        .run("remove both", p -> p.remove("a", "b") + "" + p.remove("a", "1") + shown(p))
        .run("replace", p -> p.replace("a", 9) + "" + p.replace("n", 9) + shown(p))
        .run("replace both", p -> p.replace("a", "1", 9) + "" + p.replace("b", "1", 9) + shown(p))
        .run("replace with null", p -> p.replace("a", null))
        .run("replaceAll", p -> done(p, () -> p.replaceAll((k, v) -> "" + k + v)))
        .run("replaceAll with null", p -> done(p, () -> p.replaceAll((k, v) -> null)))
        .cases();
  }

  private static Properties filled(Properties properties) {
    properties.setProperty("a", "1");
    properties.setProperty("b", "2");
    return properties;
  }

  private static String shown(Properties properties) {
    return new TreeMap<>(properties).toString();
  }

  private static String done(Properties properties, Runnable action) {
    return new Case("", () -> AtomicCases.done(action, "done")).run() + shown(properties);
  }

  private static String visited(Properties properties) {
    var all = new ArrayList<String>();
    properties.forEach((key, value) -> all.add(key + "=" + value));
    String[] sorted = all.toArray(String[]::new);
    Arrays.sort(sorted);
    return String.join(",", sorted);
  }
}
