package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.kube.Kubeconfig;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Loads the Kubernetes client when a goal needs a cluster. It is 7 MB that a build without one does
 * not fetch, and its libraries stay apart from those of this plugin.
 */
final class KubeLibrary {
  private final RepositorySystem system;
  private final RepositorySystemSession session;
  private final List<RemoteRepository> repositories;

  KubeLibrary(
      RepositorySystem system,
      RepositorySystemSession session,
      List<RemoteRepository> repositories) {
    this.system = system;
    this.session = session;
    this.repositories = repositories;
  }

  /** Fetches and loads it. */
  Kubeconfig load(String version) throws BuildException {
    var artifact = new DefaultArtifact("io.proxywasm", "proxy-wasm-kubernetes", "jar", version);
    var request = new CollectRequest(new Dependency(artifact, "runtime"), repositories);
    var urls = new ArrayList<URL>();
    try {
      for (var each :
          system
              .resolveDependencies(session, new DependencyRequest(request, null))
              .getArtifactResults()) {
        urls.add(url(each.getArtifact().getFile()));
      }
    } catch (DependencyResolutionException e) {
      throw new BuildException(
          """
          Cannot fetch %s, which speaks to clusters: %s. Offline it has to be in the local repository \
          already: mvn dependency:get -Dartifact=io.proxywasm:proxy-wasm-kubernetes:%s"""
              .formatted(artifact, e.getMessage(), version),
          e);
    }
    var loader = new URLClassLoader(urls.toArray(URL[]::new), new Shared());
    return ServiceLoader.load(Kubeconfig.class, loader).findFirst().orElseThrow();
  }

  private static URL url(File file) {
    try {
      return file.toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e); // a file's always is one
    }
  }

  /** Shows the client our interface, Maven's log and the JDK, and nothing else of the plugin. */
  private static final class Shared extends ClassLoader {
    private static final List<String> PACKAGES =
        List.of(Kubeconfig.class.getPackageName() + ".", "org.slf4j.");

    Shared() {
      super(getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (PACKAGES.stream().anyMatch(name::startsWith)) {
        return KubeLibrary.class.getClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
