package io.proxywasm.maven;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.SafeDeploy;
import io.proxywasm.maven.deploy.Target;
import io.proxywasm.maven.deploy.fields.FieldsFile;
import io.proxywasm.maven.deploy.fields.Overlay;
import io.proxywasm.sdk.internal.json.schema.SchemaCheck;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that deal with filters where they serve. */
abstract class TargetMojo extends EnvoyGatewayParameters {
  /** Where the filter is to serve: {@code envoy}, {@code istio} or {@code envoy-gateway}. */
  @Parameter(property = "proxywasm.deploy.target")
  @Nullable String deployTarget;

  /** The filter's name where it serves. */
  @Parameter(property = "proxywasm.deploy.name", defaultValue = "${project.artifactId}")
  String deployName;

  /** The plugin's configuration; {@code config.json} of the project when there is one. */
  @Parameter(property = "proxywasm.deploy.configuration")
  private @Nullable File deployConfiguration;

  /**
   * The folder of the files that set a target's own fields: {@code istio.yaml} for the target
   * {@code istio}. A parameter for the same field counts more.
   */
  @Parameter(
      property = "proxywasm.deploy.fields",
      defaultValue = "${project.basedir}/src/main/proxy-wasm")
  private File deployFields;

  /** How many seconds the proxies may take until they have loaded the filter. */
  @Parameter(property = "proxywasm.deploy.timeout", defaultValue = "60")
  private int deployTimeout;

  /** Returns the target, which has to be named. */
  Target target() throws BuildException {
    return choice().target();
  }

  private TargetChoice choice() throws BuildException {
    var all = new TreeMap<String, TargetChoice>();
    all.put("envoy", envoy());
    all.put("envoy-gateway", envoyGateway());
    all.put("istio", istio());
    if (deployTarget == null) {
      throw new BuildException(Advice.noTarget(all.keySet()));
    }
    var chosen = all.get(deployTarget);
    if (chosen == null) {
      throw new BuildException(Advice.unknownTarget(deployTarget, all.keySet()));
    }
    return chosen;
  }

  /**
   * Returns the filter as it is to serve.
   *
   * @param imageDigest the name with digest of its image; null if none is pushed
   */
  Release release(@Nullable String imageDigest) throws BuildException, IOException {
    if (!module.isFile()) {
      throw new BuildException(Advice.noModule(module.toPath()));
    }
    var configuration =
        new RunConfiguration(
            project.getBasedir().toPath(), deployConfiguration, "proxywasm.deploy.configuration");
    String text = configuration.text();
    if (schema.isFile() && !text.isEmpty()) {
      var problems = SchemaCheck.problems(Files.readString(schema.toPath()), text);
      if (!problems.isEmpty()) {
        throw new BuildException(
            Advice.notOfTheSchema(configuration.file(), schema.toPath(), problems));
      }
    }
    return Release.of(
        deployName, project.getVersion(), module.toPath(), imageDigest, text, fields());
  }

  private Map<String, Object> fields() throws BuildException, IOException {
    var file = new FieldsFile(deployFields.toPath().resolve(deployTarget + ".yaml"));
    var fields = file.read(choice().shape());
    choice().overlay(new Overlay(fields, choice().shape()));
    return fields;
  }

  SafeDeploy safely(Target target) {
    return new SafeDeploy(
        target, Duration.ofSeconds(deployTimeout), getLog()::info, InstantSource.system());
  }
}
