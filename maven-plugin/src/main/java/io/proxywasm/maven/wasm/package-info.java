/**
 * Reads, rewrites, checks and explains WebAssembly modules of filters, and decodes their stack
 * traces.
 *
 * <p>Depends on the JDK only: no Maven, TeaVM or Chicory type appears here, so that a Gradle plugin
 * or a command line can use it too. The compile step and the Mojos depend on this package.
 */
@NullMarked
package io.proxywasm.maven.wasm;

import org.jspecify.annotations.NullMarked;
