/**
 * Reads JSON configuration, with errors that give line, column and path. Small by design: nothing
 * here writes JSON. Depends on nothing else.
 */
@NullMarked
package io.proxywasm.sdk.json;

import org.jspecify.annotations.NullMarked;
