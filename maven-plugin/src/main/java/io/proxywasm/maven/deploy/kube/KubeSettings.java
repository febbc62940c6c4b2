package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.registry.Credentials;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How to deploy to a cluster.
 *
 * @param resource the kind of resource to use where a mesh has several; null for the one that is
 *     there already, or else the newest that the cluster knows
 * @param force whether to take over fields that belong to others
 * @param registryLogin what the mesh is to pull with; null if everybody may pull
 * @param probes addresses of proxies to ask what they have loaded
 * @param log told what is not an error and should be known
 */
public record KubeSettings(
    Place place,
    @Nullable String resource,
    boolean force,
    @Nullable Credentials registryLogin,
    List<URI> probes,
    Consumer<String> log) {}
