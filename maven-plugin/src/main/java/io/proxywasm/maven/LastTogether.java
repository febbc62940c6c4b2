package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * Lets what the filters of one build do at their end wait for the last of them: one that fails to
 * compile or to pass its tests then leaves everything as it was.
 */
final class LastTogether {
  private static final String KEY = LastTogether.class.getName();
  private static final Object LOCK = new Object(); // with -T, two can be the last

  private final MavenSession session;
  private final PluginDescriptor plugin;

  LastTogether(MavenSession session, PluginDescriptor plugin) {
    this.session = session;
    this.plugin = plugin;
  }

  /** What one filter does. */
  interface Step {
    /** Sends it to where others fetch it; changes nothing that serves. */
    void push() throws BuildException, IOException;

    /** Lets it serve: after all of them were pushed. */
    void apply() throws BuildException, IOException;
  }

  /**
   * Adds what a filter does.
   *
   * @return what is to be done now: that of all filters in their order, or nothing yet
   */
  List<Step> add(MavenProject project, Step step) {
    synchronized (LOCK) {
      context(project).put(KEY, step);
      var all = new ArrayList<Step>();
      for (MavenProject each : session.getProjects()) {
        if (context(each).get(KEY) instanceof Step found) {
          all.add(found);
        } else if (takesPart(each)) {
          return List.of();
        }
      }
      return all;
    }
  }

  private Map<String, Object> context(MavenProject project) {
    return session.getPluginContext(plugin, project);
  }

  /** Tells whether the goal is in a project's own lifecycle. */
  private boolean takesPart(MavenProject project) {
    var ours = project.getPlugin(plugin.getPluginLookupKey());
    return project.getPackaging().equals(FilterDefaults.PACKAGING)
        || (ours != null
            && ours.getExecutions().stream()
                .map(PluginExecution::getGoals)
                .anyMatch(goals -> goals.contains("deploy")));
  }
}
