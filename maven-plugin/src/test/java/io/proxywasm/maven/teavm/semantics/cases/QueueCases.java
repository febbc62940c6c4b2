package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;

/** Every kind of queue, with the same three elements, and what is done with queues. */
@SuppressWarnings({
  "JdkObsolete",
  "ModifyCollectionInEnhancedForLoop",
  "UndefinedEquals",
  "ModifyingCollectionWithItself"
}) // wrong on purpose
final class QueueCases {
  private QueueCases() {}

  static List<Case> all() {
    var queues = new Matrix<Queue<String>>();
    queues
        .on("ArrayDeque", () -> new ArrayDeque<>(abc()))
        .on("LinkedList as a queue", () -> new LinkedList<>(abc()))
        .on("PriorityQueue", () -> new PriorityQueue<>(abc()))
        .on("PriorityQueue, reversed", QueueCases::reversed)
        .on("ArrayBlockingQueue", () -> new ArrayBlockingQueue<>(4, false, abc()))
        .on("ArrayBlockingQueue, full", () -> new ArrayBlockingQueue<>(3, false, abc()))
        .on("LinkedBlockingQueue", () -> new LinkedBlockingQueue<>(abc()))
        .on("PriorityBlockingQueue", () -> new PriorityBlockingQueue<>(abc()))
        .on("ConcurrentLinkedQueue", () -> new ConcurrentLinkedQueue<>(abc()))
        .on("ConcurrentLinkedDeque", () -> new ConcurrentLinkedDeque<>(abc()))
        .on("LinkedBlockingDeque", () -> new LinkedBlockingDeque<>(abc()))
        .on("asLifoQueue", () -> Collections.asLifoQueue(new ArrayDeque<>(abc())));
    queueing(queues);
    var deques = new Matrix<Deque<String>>();
    deques
        .on("ArrayDeque", () -> new ArrayDeque<>(abc()))
        .on("LinkedList as a deque", () -> new LinkedList<>(abc()))
        .on("ConcurrentLinkedDeque", () -> new ConcurrentLinkedDeque<>(abc()))
        .on("LinkedBlockingDeque", () -> new LinkedBlockingDeque<>(abc()))
        .on("empty ArrayDeque", ArrayDeque::new)
        .on("empty LinkedList", LinkedList::new)
        .on("empty ConcurrentLinkedDeque", ConcurrentLinkedDeque::new)
        .on("empty LinkedBlockingDeque", LinkedBlockingDeque::new);
    bothEnds(deques);
    return java.util.stream.Stream.of(queues.cases(), deques.cases())
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> abc() {
    return List.of("b", "c", "a");
  }

  private static Queue<String> reversed() {
    var queue = new PriorityQueue<String>(Comparator.reverseOrder());
    queue.addAll(abc());
    return queue;
  }

  private static void queueing(Matrix<Queue<String>> matrix) {
    matrix
        .run("toString", Queue::toString)
        .run("in turn", QueueCases::inTurn)
        .run("add", queue -> queue.add("0") + "" + queue)
        .run("add null", queue -> queue.add(null))
        .run("offer", queue -> queue.offer("z") + "" + queue)
        .run("offer null", queue -> queue.offer(null))
        .run("peek", queue -> queue.peek() + queue.element() + queue)
        .run("poll", queue -> queue.poll() + queue)
        .run("remove", queue -> queue.remove() + queue)
        .run("remove element", queue -> queue.remove("c") + "" + queue)
        .run("remove another", queue -> queue.remove("z") + "" + queue)
        .run("remove null", queue -> queue.remove(null))
        .run("contains", queue -> queue.contains("a") + "" + queue.contains("z"))
        .run("contains null", queue -> queue.contains(null))
        .run("empty", QueueCases::emptied)
        .run("remove from empty", QueueCases::removeFromEmpty)
        .run("element of empty", QueueCases::elementOfEmpty)
        .run("addAll", queue -> queue.addAll(List.of("d")) + "" + queue)
        .run("addAll null element", queue -> queue.addAll(Arrays.asList("d", null)))
        .run("addAll itself", queue -> queue.addAll(queue))
        .run("removeIf", queue -> queue.removeIf(s -> s.equals("b")) + "" + queue)
        .run("retainAll", queue -> queue.retainAll(List.of("a", "b")) + "" + queue)
        .run("toArray", queue -> Arrays.toString(queue.toArray(new String[0])))
        .run("toArray, long", queue -> queue.toArray(new String[] {"-", "-", "-", "-", "x"})[4])
        .run("iterator removes", QueueCases::iteratorRemoves)
        .run("iterator removes first", queue -> ListCases.doing(() -> queue.iterator().remove()))
        .run("next past the end", QueueCases::pastTheEnd)
        .run("changed while iterating", QueueCases::changed)
        .run("equals", queue -> queue.equals(new ArrayDeque<>(abc())))
        .run("forEach null", queue -> ListCases.doing(() -> queue.forEach(null)))
        .run("stream", queue -> queue.stream().sorted().toList());
  }

  private static void bothEnds(Matrix<Deque<String>> matrix) {
    matrix
        .run("addFirst", deque -> ListCases.doing(() -> deque.addFirst("x")) + deque)
        .run("addLast", deque -> ListCases.doing(() -> deque.addLast("x")) + deque)
        .run("addFirst null", deque -> ListCases.doing(() -> deque.addFirst(null)) + deque)
        .run("offerFirst", deque -> deque.offerFirst("x") + "" + deque)
        .run("offerLast", deque -> deque.offerLast("x") + "" + deque)
        .run("push and pop", deque -> ListCases.doing(() -> deque.push("x")) + deque.pop() + deque)
        .run("getFirst", Deque::getFirst)
        .run("getLast", Deque::getLast)
        .run("peekFirst", Deque::peekFirst)
        .run("peekLast", Deque::peekLast)
        .run("pollFirst", deque -> deque.pollFirst() + deque)
        .run("pollLast", deque -> deque.pollLast() + deque)
        .run("removeFirst", deque -> deque.removeFirst() + deque)
        .run("removeLast", deque -> deque.removeLast() + deque)
        .run("pop", deque -> deque.pop() + deque)
        .run("removeFirstOccurrence", deque -> twice(deque).removeFirstOccurrence("c") + "" + deque)
        .run("removeLastOccurrence", deque -> twice(deque).removeLastOccurrence("c") + "" + deque)
        .run("removeFirstOccurrence null", deque -> deque.removeFirstOccurrence(null))
        .run("descendingIterator", QueueCases::backwards)
        .run("clear", deque -> ListCases.doing(deque::clear) + deque + deque.size());
  }

  private static Object inTurn(Queue<String> queue) {
    queue.remove("c");
    queue.add("d");
    var text = new StringBuilder();
    while (!queue.isEmpty()) {
      text.append(queue.poll());
    }
    return text;
  }

  private static Object emptied(Queue<String> queue) {
    queue.clear();
    return queue.peek() + queue.poll() + queue.size();
  }

  private static Object removeFromEmpty(Queue<String> queue) {
    queue.clear();
    return queue.remove();
  }

  private static Object elementOfEmpty(Queue<String> queue) {
    queue.clear();
    return queue.element();
  }

  private static Object iteratorRemoves(Queue<String> queue) {
    for (var iterator = queue.iterator(); iterator.hasNext(); ) {
      if (iterator.next().equals("c")) {
        iterator.remove();
      }
    }
    return queue;
  }

  private static Object pastTheEnd(Queue<String> queue) {
    var iterator = queue.iterator();
    while (iterator.hasNext()) {
      iterator.next();
    }
    return iterator.next();
  }

  private static Object changed(Queue<String> queue) {
    int seen = 0;
    for (String s : queue) {
      if (s.length() == 1) {
        queue.poll();
        queue.add("xx" + s);
      }
      seen++;
    }
    return seen + "" + queue.size();
  }

  private static Deque<String> twice(Deque<String> deque) {
    deque.add("c");
    deque.add("d");
    return deque;
  }

  private static Object backwards(Deque<String> deque) {
    var text = new StringBuilder();
    for (var iterator = deque.descendingIterator(); iterator.hasNext(); ) {
      String element = iterator.next();
      text.append(element);
      if (element.equals("c")) {
        iterator.remove();
      }
    }
    return text.append(deque);
  }
}
