package io.proxywasm.maven;

import java.util.Properties;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Gives projects of packaging {@code proxy-wasm} the Java level that the SDK is made for, where the
 * user set none: Maven's own default does not even compile a record.
 */
public final class FilterDefaults extends AbstractMavenLifecycleParticipant {
  static final String RELEASE = "17";

  @Override
  public void afterProjectsRead(MavenSession session) {
    for (MavenProject project : session.getProjects()) {
      if (project.getPackaging().equals("proxy-wasm")) {
        setRelease(project.getProperties(), session.getUserProperties());
      }
    }
  }

  static void setRelease(Properties project, Properties user) {
    for (String level : new String[] {"release", "source", "target"}) {
      String property = "maven.compiler." + level;
      if (project.containsKey(property) || user.containsKey(property)) {
        return;
      }
    }
    project.setProperty("maven.compiler.release", RELEASE);
  }
}
