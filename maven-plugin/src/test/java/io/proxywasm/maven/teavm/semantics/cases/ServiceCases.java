package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

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
        new Case("services again", ServiceCases::reloaded));
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
