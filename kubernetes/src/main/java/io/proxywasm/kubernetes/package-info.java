/** The Maven plugin's way to clusters, by fabric8's Kubernetes client; loaded when it is needed. */
@NullMarked
package io.proxywasm.kubernetes;

import org.jspecify.annotations.NullMarked;
