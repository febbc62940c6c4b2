/**
 * JSON: a configuration read into a record, a body read, changed and written. Errors give line,
 * column and path. Depends on {@code internal.json} for records and on {@code internal.text}.
 */
@NullMarked
package io.proxywasm.sdk.json;

import org.jspecify.annotations.NullMarked;
