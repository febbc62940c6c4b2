package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals share: the project, the module, and one way to skip and to fail. */
abstract class FilterMojo extends AbstractMojo {
  /** The module: made by {@code compile}, read by the other goals. */
  @Parameter(
      property = "proxywasm.module",
      defaultValue = "${project.build.directory}/${project.artifactId}.wasm")
  File module;

  /** The symbols file beside the module, by which {@code stacktrace} decodes stack traces. */
  @Parameter(
      property = "proxywasm.symbols",
      defaultValue = "${project.build.directory}/${project.artifactId}.symbols")
  File symbols;

  /**
   * The JSON schema of the filter's configuration: made by {@code compile}, for editors and for
   * whoever deploys the filter.
   */
  @Parameter(
      property = "proxywasm.schema",
      defaultValue = "${project.build.directory}/${project.artifactId}.schema.json")
  File schema;

  /** Skips all goals of this plugin. Each goal has a {@code proxywasm.GOAL.skip} of its own too. */
  @Parameter(property = "proxywasm.skip", defaultValue = "false")
  boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      if (skip || skipGoal()) {
        String property = skip ? "proxywasm.skip" : "proxywasm." + execution.getGoal() + ".skip";
        getLog().info("Skipped: " + property + " is set.");
        skipped();
      } else {
        run();
      }
    } catch (BuildException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(e.toString(), e);
    }
  }

  /** Tells whether the goal's own skip parameter is set. */
  abstract boolean skipGoal();

  /** Does what is left to do for a project that skips the goal: nothing, of most goals. */
  void skipped() throws BuildException, IOException {}

  /** Does the goal's work. */
  abstract void run() throws BuildException, IOException;

  String pluginVersion() {
    return execution.getMojoDescriptor().getPluginDescriptor().getVersion();
  }
}
