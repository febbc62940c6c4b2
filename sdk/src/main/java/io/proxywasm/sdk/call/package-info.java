/**
 * Calls a filter makes to other services, and the replies it waits for. Knows no host: what sends
 * and completes them is in {@code internal}.
 */
@NullMarked
package io.proxywasm.sdk.call;

import org.jspecify.annotations.NullMarked;
