package io.proxywasm.classlib.java.util;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The providers of a service: those that the class path's {@code META-INF/services} name when the
 * module is built. Each is made when it is come to.
 */
@SuppressWarnings("unchecked") // what provides a service is one
public final class ServiceLoader<S> implements Iterable<S> {
  private final Class<S> service;
  private final boolean inModule;
  private final List<S> made = new ArrayList<>();
  private int next;
  private int reloads;

  private ServiceLoader(Class<S> service, boolean inModule) {
    this.service = Objects.requireNonNull(service, "Service interface cannot be null");
    this.inModule = inModule;
  }

  /** The providers of classes that come to this method are the ones that a module has. */
  public static <S> ServiceLoader<S> load(Class<S> service) {
    return new ServiceLoader<>(service, true);
  }

  public static <S> ServiceLoader<S> load(Class<S> service, @Nullable ClassLoader loader) {
    return load(service);
  }

  /** Knows none: a module has no Java installed around it. */
  public static <S> ServiceLoader<S> loadInstalled(Class<S> service) {
    return new ServiceLoader<>(service, false);
  }

  /** Returns the class of a service's provider; null if it has not so many. Made by the plugin. */
  static native @Nullable Class<?> type(Class<?> service, int number);

  /** Makes a provider. Made by the plugin. */
  static native Object make(Class<?> service, int number);

  private @Nullable Class<?> type(int number) {
    return inModule ? type(service, number) : null;
  }

  /** Knows a provider before it is made. */
  public interface Provider<S> extends Supplier<S> {
    Class<? extends S> type();
  }

  private final class NumberedProvider implements Provider<S> {
    private final Class<? extends S> type;
    private final int number;

    NumberedProvider(Class<?> type, int number) {
      this.type = (Class<? extends S>) type;
      this.number = number;
    }

    @Override
    public Class<? extends S> type() {
      return type;
    }

    @Override
    public S get() {
      try {
        return (S) make(service, number);
      } catch (Throwable e) {
        throw new ServiceConfigurationError(
            service.getName() + ": Provider " + type.getName() + " could not be instantiated", e);
      }
    }
  }

  private @Nullable NumberedProvider provider(int number) {
    var type = type(number);
    return type == null ? null : new NumberedProvider(type, number);
  }

  public Stream<Provider<S>> stream() {
    return Stream.iterate(0, number -> type(number) != null, number -> number + 1)
        .map(this::provider);
  }

  @Override
  public Iterator<S> iterator() {
    return new Iterator<>() {
      private final int expected = reloads;
      private int at;

      @Override
      public boolean hasNext() {
        checkNotReloaded();
        return at < made.size() || type(next) != null;
      }

      @Override
      public S next() {
        checkNotReloaded();
        if (at == made.size()) {
          makeNext();
        }
        return made.get(at++);
      }

      private void checkNotReloaded() {
        if (expected != reloads) {
          throw new ConcurrentModificationException();
        }
      }
    };
  }

  /** A provider that cannot be made is passed over the next time. */
  private void makeNext() {
    var provider = provider(next);
    if (provider == null) {
      throw new NoSuchElementException();
    }
    next++;
    made.add(provider.get());
  }

  public Optional<S> findFirst() {
    var all = iterator();
    return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
  }

  public void reload() {
    made.clear();
    next = 0;
    reloads++;
  }

  @Override
  public String toString() {
    return "java.util.ServiceLoader[" + service.getName() + "]";
  }
}
