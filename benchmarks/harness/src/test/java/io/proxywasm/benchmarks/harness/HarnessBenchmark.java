package io.proxywasm.benchmarks.harness;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.Exchange;
import io.proxywasm.harness.FilterHost;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a filter's tests cost: a host of its own for each, and the exchanges in it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class HarnessBenchmark {
  @Param({"JVM", "CHICORY"})
  private Engine engine;

  private Class<?> filter;
  private FilterHost host;

  @Setup(Level.Iteration)
  public void start() throws ClassNotFoundException {
    filter = Class.forName("io.proxywasm.examples.headers.HeadersFilter");
    host = FilterHost.of(engine, filter).configure("");
  }

  @TearDown(Level.Iteration)
  public void end() {
    host.close();
  }

  /** A request through a filter that is there, and its response. */
  @Benchmark
  public Exchange exchange() {
    return host.get("/catalog/items?page=2").header("x-hello", "world").send();
  }

  /** A test with a single exchange: a new proxy, the filter's start, its end. */
  @Benchmark
  public Exchange test() {
    try (var own = FilterHost.of(engine, filter)) {
      return own.get("/").header("x-hello", "world").send();
    }
  }
}
