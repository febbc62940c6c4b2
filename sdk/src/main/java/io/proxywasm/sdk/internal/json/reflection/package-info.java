/** Records read and written by reflection, on the JVM. Never in a module. */
@NullMarked
package io.proxywasm.sdk.internal.json.reflection;

import org.jspecify.annotations.NullMarked;
