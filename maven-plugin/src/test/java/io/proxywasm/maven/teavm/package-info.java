/** Tests of the compile core; {@link io.proxywasm.maven.teavm.TestModule} compiles and runs. */
@NullMarked
package io.proxywasm.maven.teavm;

import org.jspecify.annotations.NullMarked;
