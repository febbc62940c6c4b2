/**
 * Compiles a filter's class files to WebAssembly with TeaVM.
 *
 * <p>The only package besides {@code io.proxywasm.maven.teavm.semantics} that knows TeaVM. Its
 * public types name neither TeaVM nor Maven, so that another compiler or another build tool can
 * take the other's place. May use {@code io.proxywasm.maven.wasm}.
 */
@NullMarked
package io.proxywasm.maven.teavm;

import org.jspecify.annotations.NullMarked;
