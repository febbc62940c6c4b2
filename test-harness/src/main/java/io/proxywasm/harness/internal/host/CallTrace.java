package io.proxywasm.harness.internal.host;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The last calls between proxy and guest, for the message of a failing test. Callbacks stand at the
 * margin, the host calls made during one are indented below it.
 */
public final class CallTrace {
  private static final int CAPACITY = 300;

  private final Deque<Event> events = new ArrayDeque<>();
  private final @Nullable Consumer<String> listener;
  private long dropped;

  CallTrace(@Nullable Consumer<String> listener) {
    this.listener = listener;
  }

  private record Event(
      String prefix, String name, List<Object> arguments, @Nullable Object result) {
    @Override
    public String toString() {
      StringJoiner text = new StringJoiner(", ", prefix + name + "(", ")");
      for (Object argument : arguments) {
        text.add(argument.toString());
      }
      return result == null ? text.toString() : text + " -> " + result;
    }
  }

  /** Records a host call; {@code returned} is what it gave back beside the status. */
  void hostCall(String name, int status, @Nullable Object returned, Object... arguments) {
    String result = Status.name(status);
    if (returned != null && status == Status.OK) {
      result += " " + Abbreviated.of(returned);
    }
    add(new Event("    ", name, abbreviate(arguments), result));
  }

  void callback(String name, Object... arguments) {
    add(new Event("", name, List.of(arguments), null));
  }

  void returned(String name, Object result) {
    add(new Event("", name, List.of("…"), result));
  }

  /** Returns the trace, the oldest call first. */
  public String text() {
    StringBuilder text = new StringBuilder();
    if (dropped > 0) {
      text.append("… ").append(dropped).append(" earlier calls\n");
    }
    for (Event event : events) {
      text.append(event).append('\n');
    }
    return text.toString();
  }

  private void add(Event event) {
    if (events.size() == CAPACITY) {
      events.removeFirst();
      dropped++;
    }
    events.addLast(event);
    if (listener != null) {
      listener.accept(event.toString());
    }
  }

  private static List<Object> abbreviate(Object... arguments) {
    return Arrays.stream(arguments).map(Abbreviated::of).toList();
  }
}
