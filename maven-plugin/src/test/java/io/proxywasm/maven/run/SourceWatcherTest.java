package io.proxywasm.maven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatcherTest {
  @TempDir Path folder;
  private final BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();

  private Set<Path> next() throws InterruptedException {
    return told.poll(30, TimeUnit.SECONDS);
  }

  @Test
  void tellsOfChangedNewAndDeletedFiles() throws Exception {
    Path sources = folder.resolve("java");
    Path nested = Files.createDirectories(sources.resolve("a/b"));
    Path existing = Files.writeString(nested.resolve("A.java"), "one");
    Path config = folder.resolve("config.json");
    List<Path> roots = List.of(sources, config, folder.resolve("absent"));
    SourceWatcher watcher = SourceWatcher.start(roots, Duration.ofMillis(20), told::add);
    try {
      Files.writeString(existing, "other");
      assertEquals(Set.of(existing), next());
      Files.writeString(config, "{}");
      assertEquals(Set.of(config), next());
      Files.delete(existing);
      assertEquals(Set.of(existing), next());
      Files.writeString(folder.resolve("elsewhere"), "not watched");
      Path added = Files.writeString(nested.resolve("B.java"), "new");
      assertEquals(Set.of(added), next());
    } finally {
      watcher.close();
    }
  }

  @Test
  void keepsTellingAfterwards() throws Exception {
    Path file = Files.writeString(folder.resolve("A.java"), "");
    SourceWatcher watcher = SourceWatcher.start(List.of(folder), Duration.ofMillis(20), told::add);
    for (String content : List.of("1", "22", "333")) {
      Files.writeString(file, content);
      assertEquals(Set.of(file), next());
    }
    watcher.close();
    Files.writeString(file, "4444");
    assertEquals(null, told.poll(100, TimeUnit.MILLISECONDS));
  }
}
