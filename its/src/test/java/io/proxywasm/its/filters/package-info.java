/** Filters that the tests compile to modules and run in Envoy and in Chicory. */
@NullMarked
package io.proxywasm.its.filters;

import org.jspecify.annotations.NullMarked;
