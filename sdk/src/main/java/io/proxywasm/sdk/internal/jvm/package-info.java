/** The seam behind which a test harness stands when a filter runs on the JVM. Never in the wasm. */
@NullMarked
package io.proxywasm.sdk.internal.jvm;

import org.jspecify.annotations.NullMarked;
