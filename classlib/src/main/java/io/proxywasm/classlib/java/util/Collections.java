package io.proxywasm.classlib.java.util;

import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.util.Collections}. What is synchronized there is the collection
 * itself here: no other thread is there to keep out.
 */
@SuppressWarnings({"unchecked", "rawtypes", "NullAway"})
public final class Collections {
  public static final List EMPTY_LIST = new EmptyList<>();
  public static final Set EMPTY_SET = new EmptySet<>();
  public static final Map EMPTY_MAP = new FixedMap<>(EMPTY_SET);

  /** Below this size elements are swapped by index, in whatever list. */
  private static final int FEW = 18;

  private Collections() {}

  public static <T> List<T> emptyList() {
    return EMPTY_LIST;
  }

  public static <T> Set<T> emptySet() {
    return EMPTY_SET;
  }

  public static <K, V> Map<K, V> emptyMap() {
    return EMPTY_MAP;
  }

  public static <T> Iterator<T> emptyIterator() {
    return EMPTY_LIST.iterator();
  }

  public static <T> ListIterator<T> emptyListIterator() {
    return EMPTY_LIST.listIterator();
  }

  public static <T> Enumeration<T> emptyEnumeration() {
    return enumeration(EMPTY_LIST);
  }

  public static <T> SortedSet<T> emptySortedSet() {
    return emptyNavigableSet();
  }

  public static <T> NavigableSet<T> emptyNavigableSet() {
    return new UnmodifiableNavigableSet<>(new TreeSet<>());
  }

  public static <K, V> SortedMap<K, V> emptySortedMap() {
    return emptyNavigableMap();
  }

  public static <K, V> NavigableMap<K, V> emptyNavigableMap() {
    return new UnmodifiableNavigableMap<>(new TreeMap<>());
  }

  public static <T> List<T> singletonList(T element) {
    return new SingletonList<>(element);
  }

  public static <T> Set<T> singleton(T element) {
    return new SingletonSet<>(element);
  }

  public static <K, V> Map<K, V> singletonMap(K key, V value) {
    return new SingletonMap<>(key, value);
  }

  public static <T> List<T> nCopies(int count, T element) {
    return new Copies<>(count, element);
  }

  public static <T> void sort(List<T> list) {
    list.sort(null);
  }

  public static <T> void sort(List<T> list, @Nullable Comparator<? super T> order) {
    list.sort(order);
  }

  public static <T> int binarySearch(List<? extends Comparable<? super T>> list, T key) {
    return binarySearch((List<T>) list, key, null);
  }

  public static <T> int binarySearch(
      List<? extends T> list, T key, @Nullable Comparator<? super T> order) {
    var elements = list instanceof RandomAccess ? list : new ArrayList<T>(list);
    int low = 0;
    int high = elements.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int compared = compare(elements.get(middle), key, order);
      if (compared == 0) {
        return middle;
      }
      if (compared < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -(low + 1);
  }

  private static <T> int compare(T a, T b, @Nullable Comparator<? super T> order) {
    return order == null ? ((Comparable<T>) a).compareTo(b) : order.compare(a, b);
  }

  public static <T> T min(Collection<? extends T> elements) {
    return min(elements, null);
  }

  public static <T> T min(Collection<? extends T> elements, @Nullable Comparator<? super T> order) {
    var iterator = elements.iterator();
    T best = iterator.next();
    while (iterator.hasNext()) {
      T element = iterator.next();
      if (compare(element, best, order) < 0) {
        best = element;
      }
    }
    return best;
  }

  public static <T> T max(Collection<? extends T> elements) {
    return max(elements, null);
  }

  public static <T> T max(Collection<? extends T> elements, @Nullable Comparator<? super T> order) {
    var iterator = elements.iterator();
    T best = iterator.next();
    while (iterator.hasNext()) {
      T element = iterator.next();
      if (compare(element, best, order) > 0) {
        best = element;
      }
    }
    return best;
  }

  public static void swap(List<?> list, int i, int j) {
    var elements = (List<Object>) list;
    elements.set(i, elements.set(j, elements.get(i)));
  }

  public static void reverse(List<?> list) {
    int size = list.size();
    if (size < FEW || list instanceof RandomAccess) {
      for (int i = 0, j = size - 1; i < j; i++, j--) {
        swap(list, i, j);
      }
    } else {
      var array = new ArrayList<Object>(list);
      reverse(array);
      assign((List<Object>) list, array);
    }
  }

  private static void assign(List<Object> list, List<Object> elements) {
    if (list instanceof RandomAccess) {
      int index = 0;
      for (Object element : elements) {
        list.set(index++, element);
      }
      return;
    }
    var iterator = list.listIterator();
    for (Object element : elements) {
      iterator.next();
      iterator.set(element);
    }
  }

  public static void rotate(List<?> list, int distance) {
    int size = list.size();
    int first = size == 0 ? 0 : Math.floorMod(-Math.floorMod(distance, size), size);
    if (first != 0) {
      reverse(list.subList(0, first));
      reverse(list.subList(first, size));
      reverse(list);
    }
  }

  public static void shuffle(List<?> list) {
    shuffle(list, new Random());
  }

  public static void shuffle(List<?> list, Random random) {
    shuffle(list, (RandomGenerator) random);
  }

  public static void shuffle(List<?> list, RandomGenerator random) {
    boolean direct = list instanceof RandomAccess;
    var elements = direct ? list : new ArrayList<Object>(list);
    for (int i = elements.size(); i > 1; i--) {
      swap(elements, i - 1, random.nextInt(i));
    }
    if (!direct) {
      assign((List<Object>) list, (List<Object>) elements);
    }
  }

  public static <T> void fill(List<? super T> list, T element) {
    if (list instanceof RandomAccess) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, element);
      }
    } else {
      list.replaceAll(old -> element);
    }
  }

  public static <T> void copy(List<? super T> target, List<? extends T> source) {
    if (source.size() > target.size()) {
      throw new IndexOutOfBoundsException("Source does not fit in dest");
    }
    assign((List<Object>) target, (List<Object>) source);
  }

  public static <T> boolean replaceAll(List<T> list, @Nullable T old, T element) {
    boolean replaced = false;
    var iterator = list.listIterator();
    for (int i = 0; iterator.hasNext(); i++) {
      if (Objects.equals(old, iterator.next())) {
        if (list instanceof RandomAccess) {
          list.set(i, element);
        } else {
          iterator.set(element);
        }
        replaced = true;
      }
    }
    return replaced;
  }

  public static int indexOfSubList(List<?> list, List<?> part) {
    for (int i = 0; i <= list.size() - part.size(); i++) {
      if (list.subList(i, i + part.size()).equals(part)) {
        return i;
      }
    }
    return -1;
  }

  public static int lastIndexOfSubList(List<?> list, List<?> part) {
    for (int i = list.size() - part.size(); i >= 0; i--) {
      if (list.subList(i, i + part.size()).equals(part)) {
        return i;
      }
    }
    return -1;
  }

  public static int frequency(Collection<?> elements, @Nullable Object sought) {
    int count = 0;
    for (Object element : elements) {
      if (Objects.equals(sought, element)) {
        count++;
      }
    }
    return count;
  }

  public static boolean disjoint(Collection<?> a, Collection<?> b) {
    // Sets are asked rather than gone over, else the larger collection.
    boolean askFirst = a instanceof Set || (!(b instanceof Set) && a.size() > b.size());
    var asked = askFirst ? a : b;
    if (asked.isEmpty()) {
      return true;
    }
    for (Object element : askFirst ? b : a) {
      if (asked.contains(element)) {
        return false;
      }
    }
    return true;
  }

  @SafeVarargs
  public static <T> boolean addAll(Collection<? super T> target, T... elements) {
    boolean added = false;
    for (T element : elements) {
      added |= target.add(element);
    }
    return added;
  }

  public static <T> Enumeration<T> enumeration(Collection<T> elements) {
    var iterator = elements.iterator();
    return new Enumeration<>() {
      @Override
      public boolean hasMoreElements() {
        return iterator.hasNext();
      }

      @Override
      public T nextElement() {
        return iterator.next();
      }
    };
  }

  public static <T> ArrayList<T> list(Enumeration<T> elements) {
    var list = new ArrayList<T>();
    while (elements.hasMoreElements()) {
      list.add(elements.nextElement());
    }
    return list;
  }

  public static <T> Comparator<T> reverseOrder() {
    return new ReverseOrder<>((Comparator<T>) Comparator.naturalOrder());
  }

  public static <T> Comparator<T> reverseOrder(@Nullable Comparator<T> order) {
    if (order == null) {
      return reverseOrder();
    }
    return order instanceof ReverseOrder<T> reverse ? reverse.order : new ReverseOrder<>(order);
  }

  public static <E> Set<E> newSetFromMap(Map<E, Boolean> map) {
    return new SetFromMap<>(map);
  }

  public static <T> Queue<T> asLifoQueue(Deque<T> deque) {
    return new LifoQueue<>(deque);
  }

  public static <T> Collection<T> unmodifiableCollection(Collection<? extends T> elements) {
    return new UnmodifiableCollection<>(elements);
  }

  public static <T> List<T> unmodifiableList(List<? extends T> list) {
    return UnmodifiableList.of(list);
  }

  public static <T> Set<T> unmodifiableSet(Set<? extends T> set) {
    return new UnmodifiableSet<>(set);
  }

  public static <T> SortedSet<T> unmodifiableSortedSet(SortedSet<T> set) {
    return unmodifiableNavigableSet((NavigableSet<T>) set);
  }

  public static <T> NavigableSet<T> unmodifiableNavigableSet(NavigableSet<T> set) {
    return new UnmodifiableNavigableSet<>(set);
  }

  public static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> map) {
    return new UnmodifiableMap<>(map);
  }

  public static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, ? extends V> map) {
    return unmodifiableNavigableMap((NavigableMap<K, V>) map);
  }

  public static <K, V> NavigableMap<K, V> unmodifiableNavigableMap(
      NavigableMap<K, ? extends V> map) {
    return new UnmodifiableNavigableMap<>((NavigableMap<K, V>) map);
  }

  public static <T> Collection<T> synchronizedCollection(Collection<T> elements) {
    return new PlainCollection<>(elements);
  }

  public static <T> List<T> synchronizedList(List<T> list) {
    return Objects.requireNonNull(list);
  }

  public static <T> Set<T> synchronizedSet(Set<T> set) {
    return Objects.requireNonNull(set);
  }

  public static <T> SortedSet<T> synchronizedSortedSet(SortedSet<T> set) {
    return Objects.requireNonNull(set);
  }

  public static <T> NavigableSet<T> synchronizedNavigableSet(NavigableSet<T> set) {
    return Objects.requireNonNull(set);
  }

  public static <K, V> Map<K, V> synchronizedMap(Map<K, V> map) {
    return Objects.requireNonNull(map);
  }

  public static <K, V> SortedMap<K, V> synchronizedSortedMap(SortedMap<K, V> map) {
    return Objects.requireNonNull(map);
  }

  public static <K, V> NavigableMap<K, V> synchronizedNavigableMap(NavigableMap<K, V> map) {
    return Objects.requireNonNull(map);
  }

  public static <E> Collection<E> checkedCollection(Collection<E> elements, Class<E> type) {
    return new CheckedCollection<>(elements, type);
  }

  public static <E> List<E> checkedList(List<E> list, Class<E> type) {
    return new CheckedList<>(list, type);
  }

  public static <E> Set<E> checkedSet(Set<E> set, Class<E> type) {
    return new CheckedSet<>(set, type);
  }

  public static <K, V> Map<K, V> checkedMap(Map<K, V> map, Class<K> keys, Class<V> values) {
    return new CheckedMap<>(map, keys, values);
  }

  public static <E> Queue<E> checkedQueue(Queue<E> queue, Class<E> type) {
    return new CheckedQueue<>(queue, type);
  }

  public static <E> SortedSet<E> checkedSortedSet(SortedSet<E> set, Class<E> type) {
    return checkedNavigableSet((NavigableSet<E>) set, type);
  }

  public static <E> NavigableSet<E> checkedNavigableSet(NavigableSet<E> set, Class<E> type) {
    return new CheckedNavigableSet<>(set, type);
  }

  public static <K, V> SortedMap<K, V> checkedSortedMap(
      SortedMap<K, V> map, Class<K> keys, Class<V> values) {
    return checkedNavigableMap((NavigableMap<K, V>) map, keys, values);
  }

  public static <K, V> NavigableMap<K, V> checkedNavigableMap(
      NavigableMap<K, V> map, Class<K> keys, Class<V> values) {
    return new CheckedNavigableMap<>(map, keys, values);
  }
}
