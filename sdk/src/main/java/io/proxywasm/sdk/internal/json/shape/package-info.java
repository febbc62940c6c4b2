/**
 * What a record class looks like as JSON: its members, their types and defaults. Made of class
 * files by the Maven plugin and of classes on the JVM, with the same errors; never in a module.
 */
@NullMarked
package io.proxywasm.sdk.internal.json.shape;

import org.jspecify.annotations.NullMarked;
