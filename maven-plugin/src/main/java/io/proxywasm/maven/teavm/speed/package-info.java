/** Replaces slow methods of TeaVM's class library. Knows TeaVM; nothing else may depend on it. */
@NullMarked
package io.proxywasm.maven.teavm.speed;

import org.jspecify.annotations.NullMarked;
