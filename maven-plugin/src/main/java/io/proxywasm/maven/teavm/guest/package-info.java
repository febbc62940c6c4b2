/**
 * Replaces parts of the class library inside modules.
 *
 * <p>Compiled into filters and run in the proxy, never in the build; may use the JDK only.
 */
@NullMarked
package io.proxywasm.maven.teavm.guest;

import org.jspecify.annotations.NullMarked;
