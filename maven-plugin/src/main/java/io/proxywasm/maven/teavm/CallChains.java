package io.proxywasm.maven.teavm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.callgraph.CallGraph;
import org.teavm.model.MethodReference;
import org.teavm.model.TextLocation;

/** Finds why a method is in the module: the shortest chain of calls from the user's code to it. */
final class CallChains {
  /** What the compiler's run time does inside tells the user nothing. */
  private static final String COMPILER = "org.teavm.";

  /** Every synchronized block leads to the thread switch once a single thread is used elsewhere. */
  private static final Set<String> MONITORS = Set.of("monitorEnter", "monitorExit");

  private final CallGraph graph;
  private final UserClasses userClasses;

  CallChains(CallGraph graph, UserClasses userClasses) {
    this.graph = graph;
    this.userClasses = userClasses;
  }

  /**
   * Returns the frames from the user's method to {@code target}, both included.
   *
   * @param at where in {@code target} the trouble is; null when not known
   */
  List<String> to(MethodReference target, @Nullable TextLocation at) {
    var calls = new HashMap<MethodReference, Call>();
    calls.put(target, new Call(null, at));
    var top = firstOfUser(target, calls);
    var frames = new ArrayList<String>();
    for (var method = top; method != null; ) {
      var call = calls.get(method);
      if (!method.getClassName().startsWith(COMPILER)) {
        add(frames, frame(method, call.location));
      }
      method = call.callee;
    }
    return frames;
  }

  /** Goes up to the first user's method with a line: a native one has none, its caller does. */
  private MethodReference firstOfUser(MethodReference target, Map<MethodReference, Call> calls) {
    var queue = new ArrayDeque<MethodReference>();
    queue.add(target);
    MethodReference last = target;
    MethodReference withoutLine = null;
    while (!queue.isEmpty()) {
      last = queue.remove();
      if (userClasses.contain(last.getClassName())) {
        if (calls.get(last).location != null) {
          return last;
        }
        withoutLine = withoutLine == null ? last : withoutLine;
      }
      addCallers(last, calls, queue);
    }
    return withoutLine == null ? last : withoutLine;
  }

  /** Returns how many frames it takes to enter the class library, whose inside tells nothing. */
  static int untilClassLibrary(List<String> chain) {
    int frames = 0;
    while (frames < chain.size() && !isJdk(chain.get(frames))) {
      frames++;
    }
    return frames;
  }

  /** Adds a frame unless it looks like the one before, as where one overload calls another. */
  private static void add(List<String> frames, String frame) {
    if (frames.isEmpty() || !frames.get(frames.size() - 1).equals(frame)) {
      frames.add(frame);
    }
  }

  private void addCallers(
      MethodReference callee, Map<MethodReference, Call> calls, ArrayDeque<MethodReference> queue) {
    var node = graph.getNode(callee);
    if (node == null) {
      return;
    }
    for (var site : node.getCallerCallSites()) {
      for (var caller : site.getCallers()) {
        if (!MONITORS.contains(caller.getMethod().getName())
            && !calls.containsKey(caller.getMethod())) {
          var locations = site.getLocations(caller);
          calls.put(caller.getMethod(), new Call(callee, firstOf(locations)));
          queue.add(caller.getMethod());
        }
      }
    }
  }

  private static @Nullable TextLocation firstOf(Iterable<? extends TextLocation> locations) {
    for (var location : locations) {
      if (location != null && location.getLine() > 0) {
        return location;
      }
    }
    return null;
  }

  private static String frame(MethodReference method, @Nullable TextLocation location) {
    var text = new StringBuilder(method.getClassName()).append('.').append(method.getName());
    if (location != null && location.getFileName() != null && !isJdk(method.getClassName())) {
      var file = location.getFileName();
      text.append('(').append(file.substring(file.lastIndexOf('/') + 1));
      text.append(':').append(location.getLine()).append(')');
    }
    return text.toString();
  }

  /** The class library's own files and lines are TeaVM's, which mean nothing to the user. */
  private static boolean isJdk(String className) {
    return className.startsWith("java.");
  }

  /** How {@code callee} is reached; null for the target itself. */
  private record Call(@Nullable MethodReference callee, @Nullable TextLocation location) {}
}
