package io.proxywasm.maven;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.build.ProtocBuild;
import io.proxywasm.maven.build.ProtocPlatform;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Generates the Java classes of the messages in {@code src/main/proto}, with the {@code protoc} of
 * the project's protobuf-java version, which is fetched as any other artifact is. Files can import
 * the {@code .proto} files of the project's dependencies, the well-known types among them. Does
 * nothing when there are no such files, or none of them has changed.
 */
@Mojo(
    name = "protoc",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class ProtocMojo extends FilterMojo {
  private static final String GROUP = "com.google.protobuf";

  /** Where the {@code .proto} files are. */
  @Parameter(
      property = "proxywasm.proto.source",
      defaultValue = "${project.basedir}/src/main/proto")
  private File protoSource;

  /** Where the Java classes go. */
  @Parameter(
      property = "proxywasm.proto.output",
      defaultValue = "${project.build.directory}/generated-sources/proto")
  private File protoOutput;

  /** A {@code protoc} to use instead of the one from the repository. */
  @Parameter(property = "proxywasm.protoc.executable")
  private @Nullable File protoc;

  /** Skips this goal. */
  @Parameter(property = "proxywasm.protoc.skip", defaultValue = "false")
  private boolean skipProtoc;

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private RepositorySystemSession session;

  @Parameter(defaultValue = "${project.remotePluginRepositories}", readonly = true)
  private List<RemoteRepository> repositories;

  private final RepositorySystem repositorySystem;

  @Inject
  ProtocMojo(RepositorySystem repositorySystem) {
    this.repositorySystem = repositorySystem;
  }

  @Override
  boolean skipGoal() {
    return skipProtoc;
  }

  @Override
  void run() throws BuildException, IOException {
    Path work = Path.of(project.getBuild().getDirectory()).resolve("proxy-wasm/protoc");
    var build =
        new ProtocBuild(
            project.getBasedir().toPath(), protoSource.toPath(), protoOutput.toPath(), work);
    if (!build.hasWork()) {
      return;
    }
    String version = version();
    int files = build.run(protocFile(version), imports(), version);
    getLog()
        .info(
            files == 0
                ? "Nothing to generate - the classes of the .proto files are up to date"
                : "Generated the classes of " + files + " .proto files with protoc " + version);
    project.addCompileSourceRoot(protoOutput.getPath());
  }

  /** Run time and compiler must fit together: the project's library says which. */
  private String version() throws BuildException {
    String lite = null;
    for (Artifact artifact : project.getArtifacts()) {
      if (artifact.getGroupId().equals(GROUP)) {
        if (artifact.getArtifactId().equals("protobuf-java")) {
          return artifact.getBaseVersion();
        } else if (artifact.getArtifactId().equals("protobuf-javalite")) {
          lite = artifact.getBaseVersion();
        }
      }
    }
    throw new BuildException(
        lite == null ? Advice.noProtobuf(protoSource.toPath()) : Advice.liteProtobuf(lite));
  }

  private Path protocFile(String version) throws BuildException {
    if (protoc != null) {
      return protoc.toPath();
    }
    String platform =
        ProtocPlatform.of(System.getProperty("os.name"), System.getProperty("os.arch"));
    var artifact = new DefaultArtifact(GROUP, "protoc", platform, "exe", version);
    try {
      return repositorySystem
          .resolveArtifact(session, new ArtifactRequest(artifact, repositories, null))
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      throw new BuildException(Advice.noProtoc(version, platform, e.getMessage()), e);
    }
  }

  private List<Path> imports() {
    return project.getArtifacts().stream()
        .map(Artifact::getFile)
        .filter(file -> file != null)
        .map(File::toPath)
        .toList();
  }
}
