/**
 * Metrics in the proxy's own statistics: counters, gauges and histograms, with tags. Depends on
 * {@code internal} for the host calls.
 */
@NullMarked
package io.proxywasm.sdk.metrics;

import org.jspecify.annotations.NullMarked;
