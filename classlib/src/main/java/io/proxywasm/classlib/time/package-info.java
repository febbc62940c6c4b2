/** What several classes know of times. */
@NullMarked
package io.proxywasm.classlib.time;

import org.jspecify.annotations.NullMarked;
