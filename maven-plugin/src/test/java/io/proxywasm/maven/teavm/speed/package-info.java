/** Tests of what makes filters faster. */
@NullMarked
package io.proxywasm.maven.teavm.speed;

import org.jspecify.annotations.NullMarked;
