package io.proxywasm.kubernetes;

import io.fabric8.kubernetes.api.model.Config;
import io.fabric8.kubernetes.api.model.NamedContext;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.internal.KubeConfigUtils;
import io.proxywasm.maven.deploy.kube.Cluster;
import io.proxywasm.maven.deploy.kube.Kubeconfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Kubeconfigs with all that fabric8's client knows of: certificates, tokens, plugins, proxies. */
public final class Fabric8Kubeconfig implements Kubeconfig {
  private static final int RETRIES = 2; // the client's own ten take minutes

  @Override
  public List<String> contexts(List<Path> files) throws IOException {
    return merged(files, null).getContexts().stream().map(NamedContext::getName).sorted().toList();
  }

  @Override
  public Cluster connect(List<Path> files, String context) throws IOException {
    var config = merged(files, context);
    config.setRequestRetryBackoffLimit(RETRIES);
    config.setHttp2Disable(true); // there the server hangs up before its 401 is read
    return new Fabric8Cluster(config);
  }

  /** Not the client's {@code autoConfigure}: there the environment can name another server. */
  private static io.fabric8.kubernetes.client.Config merged(List<Path> files, String context)
      throws IOException {
    try {
      var read = new ArrayList<Config>();
      for (Path file : files) {
        var kubeconfig = KubeConfigUtils.parseConfig(file.toFile());
        TokenFiles.read(kubeconfig, file, context);
        read.add(kubeconfig);
      }
      var merged = io.fabric8.kubernetes.client.Config.empty();
      KubeConfigUtils.merge(merged, context, read.toArray(Config[]::new));
      return merged;
    } catch (KubernetesClientException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
