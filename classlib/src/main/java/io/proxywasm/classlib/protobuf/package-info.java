/**
 * What generated protobuf messages call in a module in place of descriptors and reflection. The
 * plugin's {@code teavm.protobuf} puts the calls there.
 */
@NullMarked
package io.proxywasm.classlib.protobuf;

import org.jspecify.annotations.NullMarked;
