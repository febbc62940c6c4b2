/** Methods of {@code com.google.protobuf}, where a filter has protobuf. */
@NullMarked
package io.proxywasm.classlib.methods.com.google.protobuf;

import org.jspecify.annotations.NullMarked;
