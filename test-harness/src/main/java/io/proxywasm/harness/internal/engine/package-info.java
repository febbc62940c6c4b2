/**
 * What runs guests: class loaders for the JVM, Chicory for wasm. Chicory's types stay in here.
 * Depends on the host model, never the other way round.
 */
@NullMarked
package io.proxywasm.harness.internal.engine;

import org.jspecify.annotations.NullMarked;
