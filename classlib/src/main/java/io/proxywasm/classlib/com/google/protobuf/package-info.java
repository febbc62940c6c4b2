/** Classes of {@code com.google.protobuf} that look for what a filter does not have. */
@NullMarked
package io.proxywasm.classlib.com.google.protobuf;

import org.jspecify.annotations.NullMarked;
