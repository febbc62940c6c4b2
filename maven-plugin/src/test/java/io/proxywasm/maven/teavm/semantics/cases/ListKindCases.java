package io.proxywasm.maven.teavm.semantics.cases;

import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractQueue;
import java.util.AbstractSequentialList;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.Stack;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.TimeUnit;

/** What only some kinds of lists, sets and queues do, and classes of one's own. */
@SuppressWarnings({
  "JdkObsolete",
  "NonApiType",
  "ModifyCollectionInEnhancedForLoop",
  "CollectionIncompatibleType",
  "ModifyingCollectionWithItself"
}) // wrong on purpose
final class ListKindCases {
  private ListKindCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    sizes(cases);
    vectors(cases);
    queues(cases);
    enums(cases);
    own(cases);
    return cases;
  }

  private static void sizes(List<Case> cases) {
    var sizes = List.of(-1, 0, 3);
    cases.addAll(Inputs.each("ArrayList", sizes, n -> filled(new ArrayList<>(n))));
    cases.addAll(Inputs.each("ArrayDeque", sizes, n -> new ArrayList<>(new ArrayDeque<>(n))));
    cases.addAll(Inputs.each("Vector", sizes, n -> filled(new Vector<>(n))));
    cases.addAll(Inputs.each("Vector by 2", sizes, n -> filled(new Vector<>(n, 2))));
    cases.addAll(Inputs.each("HashSet", sizes, n -> new HashSet<>(n)));
    cases.addAll(Inputs.each("HashSet factor", List.of(0f, 1f), f -> new HashSet<>(3, f)));
    cases.addAll(Inputs.each("LinkedHashSet", sizes, n -> new LinkedHashSet<>(n)));
    cases.addAll(
        Inputs.each("LinkedHashSet factor", List.of(0f, 1f), f -> new LinkedHashSet<>(3, f)));
    cases.addAll(Inputs.each("PriorityQueue", sizes, n -> new PriorityQueue<>(n)));
    cases.addAll(
        Inputs.each(
            "PriorityQueue by order",
            sizes,
            n -> new PriorityQueue<>(n, Comparator.reverseOrder())));
    cases.add(
        new Case(
            "ArrayList room",
            () -> {
              var list = filled(new ArrayList<>());
              ((ArrayList<?>) list).ensureCapacity(99);
              ((ArrayList<?>) list).trimToSize();
              return list;
            }));
    cases.add(new Case("ArrayList clone", () -> new ArrayList<>(List.of(1, 2)).clone()));
    cases.add(new Case("LinkedList clone", () -> new LinkedList<>(List.of(1, 2)).clone()));
    cases.add(new Case("HashSet clone", () -> new HashSet<>(List.of(1, 2)).clone()));
    cases.add(new Case("LinkedHashSet clone", () -> new LinkedHashSet<>(List.of(2, 1)).clone()));
    cases.add(new Case("TreeSet clone", () -> new TreeSet<>(List.of(2, 1)).clone()));
    cases.add(
        new Case("ArrayDeque clone", () -> new ArrayDeque<>(List.of(2, 1)).clone().toString()));
    cases.add(new Case("HashSet of null", () -> new HashSet<>(Opaque.of((List<?>) null))));
  }

  private static List<Integer> filled(List<Integer> list) {
    list.addAll(List.of(3, 1, 2));
    return list;
  }

  private static Vector<String> letters() {
    return new Vector<>(List.of("a", "b", "c", "b"));
  }

  private static void vectors(List<Case> cases) {
    cases.add(
        new Case(
            "vector elements",
            () -> {
              var v = letters();
              v.addElement("d");
              v.insertElementAt("x", 1);
              v.setElementAt("y", 0);
              v.removeElementAt(2);
              return v
                  + " "
                  + v.removeElement("b")
                  + v.removeElement("q")
                  + v
                  + v.elementAt(1)
                  + v.firstElement()
                  + v.lastElement()
                  + v.indexOf("c", 1)
                  + v.indexOf("c", 9)
                  + v.lastIndexOf("c", 1);
            }));
    for (int n : new int[] {-1, 4, 5}) {
      cases.add(new Case("vector at " + n, () -> letters().elementAt(n)));
      cases.add(
          new Case(
              "vector insert at " + n,
              () -> {
                var v = letters();
                v.insertElementAt("x", n);
                return v;
              }));
      cases.add(
          new Case(
              "vector set at " + n,
              () -> {
                var v = letters();
                v.setElementAt("x", n);
                return v;
              }));
      cases.add(
          new Case(
              "vector remove at " + n,
              () -> {
                var v = letters();
                v.removeElementAt(n);
                return v;
              }));
      cases.add(
          new Case(
              "vector size " + n,
              () -> {
                var v = letters();
                v.setSize(n);
                return v;
              }));
      cases.add(new Case("vector index from " + n, () -> letters().indexOf("b", n)));
      cases.add(new Case("vector last index from " + n, () -> letters().lastIndexOf("b", n)));
    }
    cases.add(
        new Case(
            "vector room",
            () -> {
              var v = new Vector<Integer>(2, 3);
              filled(v);
              int c = v.capacity();
              v.ensureCapacity(20);
              int d = v.capacity();
              v.trimToSize();
              return c + " " + d + " " + v.capacity() + v.isEmpty();
            }));
    cases.add(
        new Case(
            "vector doubles",
            () -> {
              var v = new Vector<Integer>(2);
              filled(v);
              return v.capacity() + " " + new Vector<>().capacity();
            }));
    cases.add(
        new Case(
            "vector copyInto",
            () -> {
              var a = new String[5];
              letters().copyInto(a);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "vector copyInto short",
            () -> {
              letters().copyInto(new String[2]);
              return 0;
            }));
    cases.add(
        new Case(
            "vector clear",
            () -> {
              var v = letters();
              v.removeAllElements();
              return v + " " + v.size() + v.isEmpty();
            }));
    cases.add(new Case("vector first of none", () -> new Vector<String>().firstElement()));
    cases.add(new Case("vector last of none", () -> new Vector<String>().lastElement()));
    cases.add(
        new Case(
            "vector elements past the end",
            () -> {
              var e = letters().elements();
              var s = new StringBuilder();
              while (e.hasMoreElements()) {
                s.append(e.nextElement());
              }
              return s.append(new Case("", e::nextElement).run());
            }));
    cases.add(
        new Case(
            "vector clone",
            () -> {
              var v = letters();
              var c = (Vector<?>) v.clone();
              c.remove(0);
              return v + " " + c;
            }));
    cases.add(
        new Case(
            "stack",
            () -> {
              var s = new Stack<String>();
              s.push("a");
              s.push("b");
              s.push("a");
              return s
                  + s.peek()
                  + s.pop()
                  + s.search("a")
                  + s.search("b")
                  + s.search("z")
                  + s.empty()
                  + s.pop()
                  + s.pop()
                  + s.empty()
                  + s.search(null);
            }));
    cases.add(new Case("stack peek of none", () -> new Stack<String>().peek()));
    cases.add(new Case("stack pop of none", () -> new Stack<String>().pop()));
  }

  private static void queues(List<Case> cases) {
    cases.add(
        new Case(
            "queue of a queue",
            () -> drained(new PriorityQueue<>(new PriorityQueue<>(List.of(3, 1, 2))))));
    cases.add(
        new Case(
            "queue of an ordered queue",
            () -> {
              var q = new PriorityQueue<Integer>(Comparator.reverseOrder());
              q.addAll(List.of(3, 1, 2));
              return new PriorityQueue<>(q).comparator().equals(q.comparator())
                  + ""
                  + drained(new PriorityQueue<>(q));
            }));
    cases.add(
        new Case(
            "queue of a set",
            () ->
                drained(
                    new PriorityQueue<>(
                        (SortedSet<Integer>) new TreeSet<>(List.of(3, 1, 2)).descendingSet()))));
    cases.add(
        new Case(
            "queue in its order",
            () ->
                new PriorityQueue<>(List.of(5, 3, 9, 1, 7, 2))
                    + ""
                    + List.of(new PriorityQueue<>(List.of(5, 3, 9, 1)).toArray())));
    cases.add(
        new Case(
            "queue removes all",
            () -> {
              var q = new PriorityQueue<>(List.of(5, 3, 9, 1, 7, 2));
              return q.removeAll(List.of(3, 9))
                  + ""
                  + q.retainAll(List.of(5, 1, 2))
                  + q.removeIf(n -> n == 2)
                  + drained(q);
            }));
    cases.add(
        new Case(
            "queue of no comparables",
            () -> {
              var q = new PriorityQueue<Object>();
              q.add(new Object());
              q.add(new Object());
              return q.size();
            }));
    cases.add(
        new Case(
            "queue of one no comparable",
            () -> {
              var q = new PriorityQueue<Object>();
              q.add(List.of());
              return q.size();
            }));
    cases.add(new Case("queue of null", () -> new PriorityQueue<Integer>().offer(null)));
    cases.add(
        new Case(
            "queue at random",
            () -> {
              var q = new PriorityQueue<Integer>();
              var log = new StringBuilder();
              for (int i = 0; i < 200; i++) {
                q.add(i * 7919 % 101);
                if (i % 3 == 0) {
                  log.append(q.poll()).append(' ');
                }
                if (i % 7 == 0) {
                  q.remove(i);
                }
              }
              return log + "" + q + drained(q);
            }));
    cases.add(
        new Case(
            "deque removes all",
            () -> {
              var q = new ArrayDeque<>(List.of(1, 2, 3, 2));
              return q.removeAll(List.of(2)) + "" + q + Arrays.toString(q.toArray());
            }));
  }

  private static Object drained(PriorityQueue<Integer> queue) {
    var all = new ArrayList<Integer>();
    while (!queue.isEmpty()) {
      all.add(queue.poll());
    }
    return all;
  }

  private static void enums(List<Case> cases) {
    cases.add(
        new Case(
            "EnumSets",
            () ->
                EnumSet.allOf(TimeUnit.class)
                    + ""
                    + EnumSet.noneOf(TimeUnit.class)
                    + EnumSet.range(TimeUnit.MICROSECONDS, TimeUnit.MINUTES)
                    + EnumSet.of(TimeUnit.DAYS)
                    + EnumSet.of(TimeUnit.DAYS, TimeUnit.HOURS)
                    + EnumSet.of(TimeUnit.DAYS, TimeUnit.HOURS, TimeUnit.SECONDS)
                    + EnumSet.of(TimeUnit.DAYS, TimeUnit.HOURS, TimeUnit.SECONDS, TimeUnit.MINUTES)
                    + EnumSet.of(
                        TimeUnit.DAYS,
                        TimeUnit.HOURS,
                        TimeUnit.SECONDS,
                        TimeUnit.MINUTES,
                        TimeUnit.MICROSECONDS)
                    + EnumSet.of(TimeUnit.DAYS, new TimeUnit[] {TimeUnit.HOURS, TimeUnit.DAYS})));
    cases.add(
        new Case(
            "EnumSet copies",
            () ->
                EnumSet.copyOf(EnumSet.of(TimeUnit.DAYS))
                    + ""
                    + EnumSet.copyOf(List.of(TimeUnit.DAYS, TimeUnit.HOURS))
                    + EnumSet.complementOf(EnumSet.of(TimeUnit.DAYS))
                    + EnumSet.of(TimeUnit.DAYS).clone()));
    cases.add(new Case("EnumSet of an empty list", () -> EnumSet.copyOf(List.<TimeUnit>of())));
    cases.add(new Case("EnumSet range turned", () -> EnumSet.range(TimeUnit.DAYS, TimeUnit.HOURS)));
    cases.add(new Case("EnumSet of null", () -> EnumSet.of((TimeUnit) null)));
    cases.add(new Case("EnumSet adds null", () -> EnumSet.noneOf(TimeUnit.class).add(null)));
    cases.add(
        new Case(
            "EnumSet clone is apart",
            () -> {
              var set = EnumSet.of(TimeUnit.DAYS);
              var clone = set.clone();
              clone.add(TimeUnit.HOURS);
              return set + " " + clone;
            }));
    cases.add(
        new Case(
            "EnumSet changed while iterating",
            () -> {
              var set = EnumSet.of(TimeUnit.DAYS, TimeUnit.NANOSECONDS);
              var seen = new ArrayList<TimeUnit>();
              for (var unit : set) {
                seen.add(unit);
                set.add(TimeUnit.HOURS);
              }
              return seen + "" + set;
            }));
    cases.add(
        new Case(
            "EnumSet equals",
            () ->
                EnumSet.of(TimeUnit.DAYS).equals(Set.of(TimeUnit.DAYS))
                    + ""
                    + EnumSet.noneOf(TimeUnit.class).equals(Set.of())
                    + EnumSet.allOf(TimeUnit.class).containsAll(EnumSet.of(TimeUnit.DAYS))));
    cases.add(
        new Case(
            "Set.of",
            () ->
                Set.of().size()
                    + Set.of(1).size()
                    + Set.of(1, 2).size()
                    + Set.of(1, 2, 3, 4, 5).size()
                    + Set.of(1, 2, 3, 4, 5, 6).size()
                    + Set.of(1, 2, 3, 4, 5, 6, 7).size()
                    + Set.of(1, 2, 3, 4, 5, 6, 7, 8).size()
                    + Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9).size()
                    + Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).size()
                    + Set.of(new Integer[] {1, 2}).size()
                    + Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).size()));
  }

  private static void own(List<Case> cases) {
    cases.add(
        new Case(
            "own collection",
            () -> {
              var c = new OwnCollection();
              return c
                  + ""
                  + c.contains(2)
                  + c.containsAll(List.of(1, 3))
                  + c.remove(2)
                  + c.removeAll(List.of(1))
                  + c.retainAll(List.of(3, 4))
                  + c
                  + Arrays.toString(c.toArray())
                  + c.isEmpty();
            }));
    cases.add(new Case("own collection add", () -> new OwnCollection().add(1)));
    cases.add(
        new Case(
            "own collection clear",
            () -> {
              var c = new OwnCollection();
              c.clear();
              return c;
            }));
    cases.add(
        new Case(
            "own list",
            () -> {
              var l = new OwnList();
              return l
                  + ""
                  + l.indexOf(20)
                  + l.lastIndexOf(10)
                  + l.contains(30)
                  + l.subList(1, 3)
                  + l.equals(List.of(0, 10, 20))
                  + l.hashCode()
                  + l.iterator().next()
                  + l.listIterator(2).previous();
            }));
    cases.add(new Case("own list add", () -> new OwnList().add(1)));
    cases.add(
        new Case(
            "own list add at",
            () -> {
              new OwnList().add(1, 1);
              return 0;
            }));
    cases.add(new Case("own list set", () -> new OwnList().set(1, 1)));
    cases.add(new Case("own list remove", () -> new OwnList().remove(1)));
    cases.add(new Case("own list remove element", () -> new OwnList().remove((Object) 10)));
    cases.add(new Case("own list addAll", () -> new OwnList().addAll(1, List.of(1))));
    cases.add(
        new Case(
            "own list clear",
            () -> {
              new OwnList().clear();
              return 0;
            }));
    cases.add(
        new Case(
            "own set",
            () -> {
              var s = new OwnSet();
              return s.equals(Set.of(1, 2, 3))
                  + ""
                  + s.hashCode()
                  + s.removeAll(List.of(1, 2, 7, 8, 9))
                  + s.removeAll(List.of(3))
                  + s;
            }));
    cases.add(
        new Case(
            "own sequence",
            () -> {
              var l = new OwnSequence();
              l.add(0, 9);
              l.add(8);
              return l
                  + ""
                  + l.get(1)
                  + l.set(1, 7)
                  + l.remove(0)
                  + l.addAll(1, List.of(5, 6))
                  + l
                  + l.iterator().next()
                  + l.indexOf(6);
            }));
    cases.add(new Case("own sequence past the end", () -> new OwnSequence().get(9)));
    cases.add(
        new Case(
            "own queue",
            () -> {
              var q = new OwnQueue();
              return q.add(1) + "" + q.addAll(List.of(2)) + q.remove() + q.element() + q.size();
            }));
    cases.add(
        new Case(
            "own queue full",
            () -> {
              var q = new OwnQueue();
              return q.add(1) + "" + q.add(2) + q.add(3);
            }));
    cases.add(new Case("own queue remove of none", () -> new OwnQueue().remove()));
    cases.add(new Case("own queue element of none", () -> new OwnQueue().element()));
    cases.add(
        new Case(
            "own queue clear",
            () -> {
              var q = new OwnQueue();
              q.add(1);
              q.clear();
              return q.size();
            }));
    cases.add(
        new Case(
            "own queue adds itself",
            () -> {
              var q = new OwnQueue();
              return q.addAll(q);
            }));
  }

  private static final class OwnCollection extends AbstractCollection<Integer> {
    private final List<Integer> list = new ArrayList<>(List.of(1, 2, 3));

    @Override
    public Iterator<Integer> iterator() {
      return list.iterator();
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  private static final class OwnSet extends AbstractSet<Integer> {
    private final List<Integer> list = new ArrayList<>(List.of(1, 2, 3));

    @Override
    public Iterator<Integer> iterator() {
      return list.iterator();
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  private static final class OwnList extends AbstractList<Integer> {
    @Override
    public Integer get(int index) {
      return 10 * index;
    }

    @Override
    public int size() {
      return 3;
    }
  }

  private static final class OwnSequence extends AbstractSequentialList<Integer> {
    private final List<Integer> list = new LinkedList<>(List.of(1, 2, 3));

    @Override
    public ListIterator<Integer> listIterator(int index) {
      return list.listIterator(index);
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  private static final class OwnQueue extends AbstractQueue<Integer> {
    private final ArrayDeque<Integer> deque = new ArrayDeque<>();

    @Override
    public boolean offer(Integer element) {
      return deque.size() < 2 && deque.offer(element);
    }

    @Override
    public Integer poll() {
      return deque.poll();
    }

    @Override
    public Integer peek() {
      return deque.peek();
    }

    @Override
    public Iterator<Integer> iterator() {
      return deque.iterator();
    }

    @Override
    public int size() {
      return deque.size();
    }
  }
}
