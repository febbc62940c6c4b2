/**
 * One build of a filter, from class files to a checked module: finds the main class, compiles,
 * cleans up, checks and records what was made.
 *
 * <p>Depends on {@code teavm}, {@code wasm} and the SDK's build records; free of Maven types, so
 * that a Gradle plugin or a command line can use it. The Mojos depend on this package.
 */
@NullMarked
package io.proxywasm.maven.build;

import org.jspecify.annotations.NullMarked;
