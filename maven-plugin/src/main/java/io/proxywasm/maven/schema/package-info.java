/** Describes a filter's configuration as a JSON schema. */
@NullMarked
package io.proxywasm.maven.schema;

import org.jspecify.annotations.NullMarked;
