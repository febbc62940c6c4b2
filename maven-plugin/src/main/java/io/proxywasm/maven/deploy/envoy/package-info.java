/**
 * Plain Envoy as a target: a folder that it watches, and its administration listener. Depends on
 * {@code deploy}; knows no Maven.
 */
@NullMarked
package io.proxywasm.maven.deploy.envoy;

import org.jspecify.annotations.NullMarked;
