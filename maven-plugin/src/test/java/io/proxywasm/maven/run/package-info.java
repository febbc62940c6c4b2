/** Tests of the server behind the goal {@code run}. */
@NullMarked
package io.proxywasm.maven.run;

import org.jspecify.annotations.NullMarked;
