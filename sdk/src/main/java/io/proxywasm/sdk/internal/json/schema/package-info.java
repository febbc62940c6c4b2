/**
 * Checks configurations by the schema that the build made of their record: before they are
 * deployed, and in tests. Never in a module.
 */
@NullMarked
package io.proxywasm.sdk.internal.json.schema;

import org.jspecify.annotations.NullMarked;
