package io.proxywasm.maven.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Notices changed, new and deleted files. Looks at times and sizes again and again, which works the
 * same on every system and on shared folders; the JDK's own watch service does not.
 */
public final class SourceWatcher implements AutoCloseable {
  private final List<Path> roots;
  private final Duration interval;
  private final Consumer<Set<Path>> listener;
  private final Thread thread;
  private volatile boolean closed;

  private record Stamp(long modified, long size) {}

  private SourceWatcher(List<Path> roots, Duration interval, Consumer<Set<Path>> listener) {
    this.roots = roots;
    this.interval = interval;
    this.listener = listener;
    Map<Path, Stamp> first = scan();
    this.thread = new Thread(() -> watch(first), "source-watcher");
    thread.setDaemon(true);
  }

  /**
   * Starts to watch.
   *
   * @param roots files, and folders with all that is below them; they may be missing at first
   * @param interval between two looks; a change is told after a look that finds nothing new, so
   *     that an editor can finish its writing
   * @param listener told of the changed files, on the watcher's thread
   */
  public static SourceWatcher start(
      Collection<Path> roots, Duration interval, Consumer<Set<Path>> listener) {
    SourceWatcher watcher = new SourceWatcher(new ArrayList<>(roots), interval, listener);
    watcher.thread.start();
    return watcher;
  }

  private void watch(Map<Path, Stamp> first) {
    Map<Path, Stamp> known = first;
    Set<Path> changed = new TreeSet<>();
    while (!closed) {
      try {
        Thread.sleep(interval.toMillis());
      } catch (InterruptedException e) {
        return;
      }
      Map<Path, Stamp> now = scan();
      Set<Path> difference = difference(known, now);
      changed.addAll(difference);
      known = now;
      if (difference.isEmpty() && !changed.isEmpty()) {
        listener.accept(new TreeSet<>(changed));
        changed.clear();
      }
    }
  }

  private static Set<Path> difference(Map<Path, Stamp> before, Map<Path, Stamp> after) {
    Set<Path> paths = new HashSet<>(before.keySet());
    paths.addAll(after.keySet());
    paths.removeIf(path -> before.containsKey(path) && before.get(path).equals(after.get(path)));
    return paths;
  }

  private Map<Path, Stamp> scan() {
    Map<Path, Stamp> files = new HashMap<>();
    for (Path root : roots) {
      if (Files.exists(root)) {
        try (Stream<Path> below = Files.walk(root)) {
          below.forEach(file -> stamp(file, files));
        } catch (IOException | UncheckedIOException e) {
          // A folder that vanishes meanwhile: the next look tells what is left.
        }
      }
    }
    return files;
  }

  private static void stamp(Path file, Map<Path, Stamp> files) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isRegularFile()) {
        files.put(file, new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size()));
      }
    } catch (IOException e) {
      // Deleted between the listing and here: it counts as gone.
      files.remove(file);
    }
  }

  /** Stops to watch; a listener that is being told is waited for. */
  @Override
  public void close() {
    closed = true;
    if (Thread.currentThread() == thread) {
      return;
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
