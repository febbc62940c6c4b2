/**
 * Mends the collector: what the compiler's run time holds wrongly under load.
 *
 * <p>In its package because it keeps its state to itself. Compiled into filters and run in the
 * proxy, never in the build. The compiler takes these classes before its own of the same name.
 */
@NullMarked
package org.teavm.runtime;

import org.jspecify.annotations.NullMarked;
