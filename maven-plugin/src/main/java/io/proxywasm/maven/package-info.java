/**
 * The goals: each Mojo reads its parameters and hands over to a package free of Maven types.
 *
 * <p>Nothing may depend on this package.
 */
@NullMarked
package io.proxywasm.maven;

import org.jspecify.annotations.NullMarked;
