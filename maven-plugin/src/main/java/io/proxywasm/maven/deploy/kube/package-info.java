/**
 * Deploys filters to meshes on Kubernetes: manifests, server-side apply, and what a cluster answers
 * in words. Depends on {@code deploy}; knows nothing of Maven, and of the Kubernetes client only
 * the interface, since that is fetched when a goal needs it.
 */
@NullMarked
package io.proxywasm.maven.deploy.kube;

import org.jspecify.annotations.NullMarked;
