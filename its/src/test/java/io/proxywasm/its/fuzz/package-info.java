/** Hosts that break the ABI's rules, driven by a seed, and guests without the polite host model. */
@NullMarked
package io.proxywasm.its.fuzz;

import org.jspecify.annotations.NullMarked;
