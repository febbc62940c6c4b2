package io.proxywasm.classlib.crypto;

import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The algorithms of one kind that are linked. */
final class Registry<T> {
  private final List<Link<T>> links = new ArrayList<>();
  private final String before;
  private final String after;

  /** Takes what is said of a name that is not there, before and after the name. */
  Registry(String before, String after) {
    this.before = before;
    this.after = after;
  }

  void link(String name, Supplier<T> factory) {
    link(name, asked -> factory.get());
  }

  /** Links what wants to know the name it is asked by. */
  void link(String name, Function<String, T> factory) {
    if (linkTo(name) == null) {
      links.add(new Link<>(name, factory));
    }
  }

  T find(String name) throws NoSuchAlgorithmException {
    Link<T> link = linkTo(Objects.requireNonNull(name, "null algorithm name"));
    if (link == null) {
      throw new NoSuchAlgorithmException(before + name + after);
    }
    return link.factory.apply(name);
  }

  private @Nullable Link<T> linkTo(String name) {
    for (Link<T> link : links) {
      if (Names.areSame(link.name, name)) {
        return link;
      }
    }
    return null;
  }

  private record Link<T>(String name, Function<String, T> factory) {}
}
