package io.proxywasm.maven;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Deployment;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.SafeDeploy;
import io.proxywasm.maven.deploy.Target;
import io.proxywasm.maven.image.FilterImage;
import io.proxywasm.maven.registry.CheckedPush;
import io.proxywasm.maven.registry.Credentials;
import io.proxywasm.maven.registry.DockerConfig;
import io.proxywasm.maven.registry.HelperProcess;
import io.proxywasm.maven.registry.ImageReference;
import io.proxywasm.maven.registry.PulledModule;
import io.proxywasm.maven.registry.Registry;
import io.proxywasm.maven.registry.RegistryException;
import io.proxywasm.maven.registry.RegistryOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Pushes the filter's image to a registry, and pulls it back to see that it is what a mesh needs.
 * With a target named it then lets the filter serve there: after a trial with its configuration,
 * and only if every proxy loads it; else what served before is put back. Without one it touches no
 * proxy. In a build of several filters all are pushed after the last one's {@code deploy} phase is
 * reached, or none.
 */
@Mojo(name = "deploy", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class DeployMojo extends TargetMojo {
  private static final int ATTEMPTS = 5;

  /** The tags the image gets; without them that of {@code image}, or else the project's version. */
  @Parameter(property = "proxywasm.image.tags")
  private List<String> imageTags = List.of();

  /**
   * The registry's user. Without one the {@code <server>} of settings.xml counts whose id is the
   * registry's name, and then what {@code docker login} has kept.
   */
  @Parameter(property = "proxywasm.registry.username")
  private @Nullable String registryUsername;

  /** The password, or a token that takes its place. */
  @Parameter(property = "proxywasm.registry.password")
  private @Nullable String registryPassword;

  /** A file of PEM certificates of authorities to trust, besides those the JDK knows. */
  @Parameter(property = "proxywasm.registry.caFile")
  private @Nullable File registryCaFile;

  /** Speaks HTTP without TLS, passwords included. */
  @Parameter(property = "proxywasm.registry.plainHttp", defaultValue = "false")
  private boolean registryPlainHttp;

  /** Checks all, shows what would change at the target, and neither pushes nor changes anything. */
  @Parameter(property = "proxywasm.deploy.dryRun", defaultValue = "false")
  private boolean deployDryRun;

  /** Skips this goal. */
  @Parameter(property = "proxywasm.deploy.skip", defaultValue = "false")
  private boolean skipDeploy;

  @Parameter(defaultValue = "${settings}", readonly = true, required = true)
  private Settings settings;

  /** Whether the module goes to no Maven repository: {@code false} publishes it there too. */
  @Parameter(property = "maven.deploy.skip", defaultValue = "true")
  private boolean mavenDeploySkip;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Inject private SettingsDecrypter decrypter;

  @Override
  boolean skipGoal() {
    return skipDeploy;
  }

  @Override
  void skipped() throws BuildException, IOException {
    atTheEnd(new DeploySteps());
  }

  @Override
  void run() throws BuildException, IOException {
    if (project.getPackaging().equals("pom")) {
      getLog().info("Nothing to deploy: this project only gathers others.");
      return;
    } else if (image == null && deployTarget == null && mavenDeploySkip) {
      throw new BuildException(Advice.noImageName(project.getArtifactId(), project.getVersion()));
    }
    var steps = new DeploySteps();
    String pushed = null;
    if (image == null) {
      getLog().info("No image to push: proxywasm.image is not set.");
    } else {
      pushed = push(image, steps);
    }
    if (deployTarget != null) {
      apply(release(pushed), steps);
    }
    if (deployDryRun) {
      getLog().info("A dry run: nothing is pushed or changed.");
    }
    atTheEnd(deployDryRun ? new DeploySteps() : steps);
  }

  /** Pushes nothing before the last filter of the build is ready for it, and changes nothing. */
  private void atTheEnd(LastTogether.Step steps) throws BuildException, IOException {
    var plugin = execution.getMojoDescriptor().getPluginDescriptor();
    var due = new LastTogether(session, plugin).add(project, steps);
    if (due.isEmpty()) {
      getLog().info("What there is to push waits for the last filter of this build.");
    }
    for (var each : due) {
      each.push();
    }
    for (var each : due) {
      each.apply();
    }
  }

  /** Finds all that can be wrong before anything is sent; returns the image's final name. */
  private String push(String name, DeploySteps steps) throws BuildException, IOException {
    if (settings.isOffline()) {
      throw new BuildException(Advice.offline(name));
    }
    try {
      var reference = ImageReference.parse(name);
      var tags = reference.tags(imageTags, project.getVersion());
      byte[] bytes = Files.readAllBytes(module.toPath());
      var made = packaged(bytes);
      var options = options(credentials(reference.registry()));
      var registry = new Registry(reference, options, new MojoPushLog(getLog()));
      steps.toPush(() -> push(registry, reference, options.credentials(), made, tags, bytes));
      return reference.withDigest(made.digest());
    } catch (RegistryException e) {
      throw new BuildException(e.getMessage(), e);
    }
  }

  private void push(
      Registry registry,
      ImageReference reference,
      @Nullable Credentials as,
      FilterImage made,
      List<String> tags,
      byte[] bytes)
      throws BuildException {
    getLog().info("Pushing %s as %s".formatted(reference, as == null ? "nobody" : as));
    try {
      new CheckedPush(registry).of(made, tags, bytes);
    } catch (RegistryException e) {
      throw new BuildException(e.getMessage(), e);
    }
    getLog().info("Pushed, and pulled back the same: " + reference.withDigest(made.digest()));
  }

  /** Tries the filter here before anything is sent. */
  private void apply(Release release, DeploySteps steps) throws BuildException, IOException {
    Target target = target();
    SafeDeploy safely = safely(target);
    String change = safely.check(release);
    if (deployDryRun) {
      getLog().info(change.isEmpty() ? "Nothing would change." : "Would change:\n" + change);
    }
    steps.toApply(
        () -> {
          try (target) {
            Deployment now = safely.deploy(release);
            getLog().info("%s: %s".formatted(now.current(), target.health(now).detail()));
          }
        });
  }

  private RegistryOptions options(@Nullable Credentials credentials) {
    return new RegistryOptions(
        registryPlainHttp,
        registryCaFile == null ? null : registryCaFile.toPath(),
        credentials,
        SettingsProxy.of(settings),
        ATTEMPTS,
        pause -> Thread.sleep(pause.toMillis()));
  }

  /** Returns the image, which has to be of the module that is there. */
  private FilterImage packaged(byte[] bytes) throws RegistryException, BuildException, IOException {
    var folder = target("-image");
    if (Files.isDirectory(folder)) {
      var made = layout().read();
      if (Arrays.equals(bytes, PulledModule.of(made.manifest(), made::blob))) {
        return made;
      }
    }
    throw new BuildException(Advice.noImage(folder, module.toPath()));
  }

  @Override
  @Nullable Credentials registryLogin() throws BuildException {
    try {
      return image == null ? null : credentials(ImageReference.parse(image).registry());
    } catch (RegistryException e) {
      throw new BuildException(e.getMessage(), e);
    }
  }

  private @Nullable Credentials credentials(String registry)
      throws RegistryException, BuildException {
    var home = Path.of(System.getProperty("user.home"));
    var files = DockerConfig.defaultFiles(System.getenv(), home);
    var docker = new DockerConfig(files, new HelperProcess());
    return new RegistryLogin(settings, decrypter, docker)
        .of(registry, registryUsername, registryPassword);
  }
}
