/** Classes that take the place of those in {@code java.net}: what filters parse addresses with. */
@NullMarked
package io.proxywasm.classlib.java.net;

import org.jspecify.annotations.NullMarked;
