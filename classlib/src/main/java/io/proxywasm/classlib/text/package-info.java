/** Text as bytes. */
@NullMarked
package io.proxywasm.classlib.text;

import org.jspecify.annotations.NullMarked;
