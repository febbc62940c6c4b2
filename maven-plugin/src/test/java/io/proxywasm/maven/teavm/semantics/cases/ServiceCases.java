package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Services, which a module finds when it is built. */
final class ServiceCases {
  private ServiceCases() {}

  static List<Case> all() {
    return List.of(
        new Case("services", () -> names(ServiceLoader.load(Greeter.class))),
        new Case("services of a loader", () -> names(ServiceLoader.load(Greeter.class, null))),
        new Case("no services", () -> ServiceLoader.load(Nothing.class).iterator().hasNext()),
        new Case("no service left", () -> ServiceLoader.load(Nothing.class).iterator().next()),
        new Case("fixed services", ServiceCases::removed),
        new Case("installed services", () -> names(ServiceLoader.loadInstalled(Nothing.class))),
        new Case("services again", ServiceCases::reloaded),
        new Case("services as a text", () -> ServiceLoader.load(Greeter.class).toString()),
        new Case("no services as a text", () -> ServiceLoader.load(Nothing.class).toString()),
        new Case(
            "installed as a text", () -> ServiceLoader.loadInstalled(Greeter.class).toString()),
        new Case("none installed", () -> names(ServiceLoader.loadInstalled(Greeter.class))),
        new Case("services of no class", () -> ServiceLoader.load(null)),
        new Case("first service", () -> ServiceLoader.load(Greeter.class).findFirst().isPresent()),
        new Case("first of none", () -> ServiceLoader.load(Nothing.class).findFirst()),
        new Case("services as a stream", ServiceCases::streamed),
        new Case("services made when come to", ServiceCases::lazy),
        new Case("services iterated again", ServiceCases::cached),
        new Case("services behind a reload", ServiceCases::stale),
        new Case("a service that fails", ServiceCases::failing),
        new Case("services behind a collection", ServiceCases::collected));
  }

  /** A service with two providers. */
  public interface Greeter {
    String greeting();
  }

  /** A service without any. */
  public interface Nothing {}

  /** Provides. */
  public static final class Hello implements Greeter {
    @Override
    public String greeting() {
      return "hello";
    }
  }

  /** Provides, too. */
  public static final class Goodbye implements Greeter {
    @Override
    public String greeting() {
      return "goodbye";
    }
  }

  /** A service whose providers count how many there are, one of which cannot be made. */
  public interface Counted {
    int number();
  }

  private static int counted;

  /** Counts. */
  public static class First implements Counted {
    private final int number = ++counted;

    @Override
    public int number() {
      return number;
    }
  }

  /** Fails. */
  public static final class Failing extends First {
    public Failing() {
      throw new IllegalStateException("not today");
    }
  }

  /** Counts, too. */
  public static final class Last extends First {}

  private static String streamed() {
    return ServiceLoader.load(Greeter.class).stream()
        .map(provider -> provider.type().getName() + " " + provider.get().greeting())
        .collect(Collectors.joining(", "));
  }

  private static String lazy() {
    int before = counted;
    var all = ServiceLoader.load(Counted.class).iterator();
    var unmade = all.hasNext() + " " + (counted - before);
    all.next();
    return unmade + " " + (counted - before);
  }

  private static boolean cached() {
    var loader = ServiceLoader.load(Counted.class);
    var first = loader.iterator().next();
    return first == loader.iterator().next();
  }

  private static boolean stale() {
    var loader = ServiceLoader.load(Greeter.class);
    var all = loader.iterator();
    loader.reload();
    return all.hasNext();
  }

  private static String failing() {
    var all = ServiceLoader.load(Counted.class).iterator();
    var seen = new ArrayList<String>();
    while (all.hasNext()) {
      try {
        seen.add(all.next().getClass().getSimpleName());
      } catch (ServiceConfigurationError e) {
        seen.add(e.getMessage() + " | " + e.getCause());
      }
    }
    return String.join(", ", seen);
  }

  /** So much is made in between that the heap is collected, and used again. */
  private static List<String> collected() {
    var loader = ServiceLoader.load(Greeter.class);
    var all = loader.iterator();
    all.next();
    all.next();
    int sum = 0;
    for (int i = 0; i < 200_000; i++) {
      sum += new int[] {i, i, i, i}.length;
    }
    Runtime.getRuntime().gc();
    var names = names(loader);
    names.add(String.valueOf(sum));
    return names;
  }

  private static List<String> names(ServiceLoader<?> loader) {
    var names = new ArrayList<String>();
    for (var each : loader) {
      names.add(each instanceof Greeter greeter ? greeter.greeting() : "?");
    }
    return names;
  }

  private static String removed() {
    var all = ServiceLoader.load(Greeter.class).iterator();
    all.next();
    return AtomicCases.done(all::remove, "removed");
  }

  private static List<String> reloaded() {
    var loader = ServiceLoader.load(Greeter.class);
    loader.iterator().next();
    loader.reload();
    return names(loader);
  }
}
