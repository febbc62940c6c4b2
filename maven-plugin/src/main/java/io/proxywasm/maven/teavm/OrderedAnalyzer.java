package io.proxywasm.maven.teavm;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import org.teavm.common.ServiceRepository;
import org.teavm.dependency.PreciseDependencyAnalyzer;
import org.teavm.diagnostics.Diagnostics;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodReference;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.resource.ResourceProvider;

/**
 * Tells what a program reaches in the order of names, so that the same classes give the same
 * module.
 *
 * <p>The analysis finds the same items each time but not in the same order: it walks sets ordered
 * by identity hash codes ({@code TypeSet.domain}) and by a counter that all compilations of a
 * process share ({@code HashContainers.ITERATION_SEED}). All later phases, and with them the
 * addresses and tables of the module, follow the order told here.
 */
final class OrderedAnalyzer extends PreciseDependencyAnalyzer {
  /** TeaVM's run time first: its fields are named most, and low addresses are shorter. */
  private static final Comparator<String> RUN_TIME_FIRST =
      Comparator.comparing((String name) -> !name.startsWith("org.teavm."))
          .thenComparing(Comparator.naturalOrder());

  OrderedAnalyzer(
      ClassReaderSource classSource,
      ResourceProvider resourceProvider,
      ClassLoader classLoader,
      ServiceRepository services,
      Diagnostics diagnostics,
      ReferenceCache referenceCache,
      String[] platformTags) {
    super(
        classSource,
        resourceProvider,
        classLoader,
        services,
        diagnostics,
        referenceCache,
        platformTags);
  }

  @Override
  public Collection<String> getReachableClasses() {
    return new Ordered<>(super.getReachableClasses(), RUN_TIME_FIRST);
  }

  @Override
  public Collection<MethodReference> getReachableMethods() {
    return new Ordered<>(
        super.getReachableMethods(), Comparator.comparing(MethodReference::toString));
  }

  @Override
  public Collection<FieldReference> getReachableFields() {
    return new Ordered<>(
        super.getReachableFields(), Comparator.comparing(FieldReference::toString));
  }

  /** Sorts when it is walked only: its size is asked for at every step of the analysis. */
  private static final class Ordered<T> extends AbstractCollection<T> {
    private final Collection<T> items;
    private final Comparator<T> order;

    Ordered(Collection<T> items, Comparator<T> order) {
      this.items = items;
      this.order = order;
    }

    @Override
    public Iterator<T> iterator() {
      return items.stream().sorted(order).iterator();
    }

    @Override
    public boolean contains(Object item) {
      return items.contains(item);
    }

    @Override
    public int size() {
      return items.size();
    }
  }
}
