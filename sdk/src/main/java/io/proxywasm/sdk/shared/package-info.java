/**
 * What VMs share within one proxy process: data by key, and queues. Depends on {@code internal} for
 * the host calls.
 */
@NullMarked
package io.proxywasm.sdk.shared;

import org.jspecify.annotations.NullMarked;
