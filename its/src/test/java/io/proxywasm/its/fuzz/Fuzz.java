package io.proxywasm.its.fuzz;

import java.nio.file.Path;
import java.util.Optional;

/** Plays episodes until one goes wrong or the inputs are used up. */
public final class Fuzz {
  private final String name;
  private final RawGuest.Engine engine;
  private final long seed;
  private final int episodeSize;

  private Fuzz(String name, RawGuest.Engine engine, long seed, int episodeSize) {
    this.name = name;
    this.engine = engine;
    this.seed = seed;
    this.episodeSize = episodeSize;
  }

  public static Fuzz ofModule(Path wasm, long seed) {
    return new Fuzz("wasm", WasmRawGuest.of(wasm), seed, 2_000);
  }

  /** Plays longer episodes: to load the classes anew takes a while. */
  public static Fuzz onJvm(Class<?> mainClass, long seed) {
    return new Fuzz("JVM", JvmRawGuest.of(mainClass), seed, 10_000);
  }

  /** What came of it. */
  public record Report(String summary, Optional<String> failure) {}

  public Report run(int inputs) {
    long start = System.nanoTime();
    for (int played = 0; played < inputs; played += episodeSize) {
      var episode = Episode.of(engine, seed + played, Math.min(episodeSize, inputs - played));
      var failure = episode.run();
      if (failure != null) {
        return new Report(
            summary(played, start),
            Optional.of(
                "-Dproxywasm.fuzz.seed="
                    + seed
                    + ": "
                    + failure
                    + "\n"
                    + episode.shrunk().story()));
      }
    }
    return new Report(summary(inputs, start), Optional.empty());
  }

  private String summary(int played, long start) {
    long seconds = Math.max(1, (System.nanoTime() - start) / 1_000_000_000);
    return name + ": " + played + " inputs of seed " + seed + " in " + seconds + " s";
  }
}
