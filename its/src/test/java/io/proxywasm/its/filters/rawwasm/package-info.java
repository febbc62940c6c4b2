/** What {@code raw} is in a module. */
@NullMarked
package io.proxywasm.its.filters.rawwasm;

import org.jspecify.annotations.NullMarked;
