package io.proxywasm.maven.deploy.envoy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an Envoy is and what it takes.
 *
 * @param folder the folder it watches
 * @param seenAs the same folder as Envoy names it; in a container that can be another path
 * @param admins the administration listeners of all Envoys that watch the folder; with none of them
 *     nobody can tell whether a filter was loaded
 * @param kind filter of HTTP requests or of connections
 * @param log the file that Envoy logs to; null if it says so itself, or nobody knows
 */
public record EnvoySettings(
    Path folder, String seenAs, List<URI> admins, FilterKind kind, @Nullable Path log) {}
