/**
 * Makes compiled filters behave as Java says where TeaVM differs: the compile-time half of {@code
 * io.proxywasm.maven.teavm.semantics.guest}, which holds the helpers the inserted calls name.
 *
 * <p>May depend on TeaVM only; used by {@code io.proxywasm.maven.teavm} alone.
 */
@NullMarked
package io.proxywasm.maven.teavm.semantics;

import org.jspecify.annotations.NullMarked;
