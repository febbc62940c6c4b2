/** Tries what the invoked builds have made: the goals that serve, and the modules in real Envoy. */
@NullMarked
package io.proxywasm.its;

import org.jspecify.annotations.NullMarked;
