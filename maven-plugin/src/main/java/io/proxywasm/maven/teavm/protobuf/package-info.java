/**
 * Makes the messages that {@code protoc} generates compile to small modules.
 *
 * <p>Generated code asks its descriptors and reflection for what the compiler knows when it reads
 * the class: the message's name, its fields, whether anything is required. Here that is put into
 * the code instead, so that a filter has descriptors only if it asks for them itself. What the code
 * calls then is in {@code io.proxywasm.classlib.protobuf}. Nothing here acts on a filter without
 * protobuf.
 */
@NullMarked
package io.proxywasm.maven.teavm.protobuf;

import org.jspecify.annotations.NullMarked;
