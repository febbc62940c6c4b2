/**
 * A filter's module as a container image, as the control planes of meshes pull it. Depends on
 * {@code wasm} and the messages of {@code build}; knows neither Maven nor the network.
 */
@NullMarked
package io.proxywasm.maven.image;

import org.jspecify.annotations.NullMarked;
