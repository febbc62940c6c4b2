/**
 * The fields that a target has beyond what every filter needs: described once per target, read
 * strictly from YAML, written back as YAML. Knows no target.
 */
@NullMarked
package io.proxywasm.maven.deploy.fields;

import org.jspecify.annotations.NullMarked;
