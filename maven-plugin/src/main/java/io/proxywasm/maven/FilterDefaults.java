package io.proxywasm.maven;

import java.util.List;
import java.util.Properties;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Gives builds with projects of packaging {@code proxy-wasm} what they need where the user set
 * nothing: the Java level that the SDK is made for, since Maven's own default does not even compile
 * a record; and no need of a Maven repository for {@code deploy}, which pushes images.
 */
public final class FilterDefaults extends AbstractMavenLifecycleParticipant {
  static final String PACKAGING = "proxy-wasm";
  static final String RELEASE = "17";
  static final String DEPLOY_SKIP = "maven.deploy.skip";

  @Override
  public void afterProjectsRead(MavenSession session) {
    var user = session.getUserProperties();
    var filters = session.getProjects().stream().filter(FilterDefaults::isFilter).toList();
    for (MavenProject filter : filters) {
      setRelease(filter.getProperties(), user);
      setDeploySkip(filter.getProperties(), user);
    }
    if (!filters.isEmpty() && !user.containsKey("altDeploymentRepository")) {
      for (MavenProject project : session.getProjects()) {
        if (project.getPackaging().equals("pom")
            && project.getDistributionManagementArtifactRepository() == null) {
          setDeploySkip(project.getProperties(), user);
        }
      }
    }
  }

  private static boolean isFilter(MavenProject project) {
    return project.getPackaging().equals(PACKAGING);
  }

  static void setRelease(Properties project, Properties user) {
    for (String level : List.of("release", "source", "target")) {
      if (isSet("maven.compiler." + level, project, user)) {
        return;
      }
    }
    project.setProperty("maven.compiler.release", RELEASE);
  }

  /** Lets maven-deploy-plugin do nothing: it fails where no repository is named. */
  static void setDeploySkip(Properties project, Properties user) {
    if (!isSet(DEPLOY_SKIP, project, user)) {
      project.setProperty(DEPLOY_SKIP, "true");
    }
  }

  private static boolean isSet(String property, Properties project, Properties user) {
    return project.containsKey(property) || user.containsKey(property);
  }
}
