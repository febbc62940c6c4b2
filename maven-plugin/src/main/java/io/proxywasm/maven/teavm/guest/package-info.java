/**
 * Replaces parts of the class library and of TeaVM's run time inside modules.
 *
 * <p>Compiled into filters and run in the proxy, never in the build; may use the JDK and TeaVM's
 * run time only.
 */
@NullMarked
package io.proxywasm.maven.teavm.guest;

import org.jspecify.annotations.NullMarked;
