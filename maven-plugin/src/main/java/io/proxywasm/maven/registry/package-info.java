/**
 * Pushes images to container registries and pulls them back, by the OCI distribution protocol.
 * Depends on {@code image} and the JDK's HTTP client; knows nothing of Maven.
 */
@NullMarked
package io.proxywasm.maven.registry;

import org.jspecify.annotations.NullMarked;
