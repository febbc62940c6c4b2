/**
 * Makes records of JSON and JSON of records. A {@link io.proxywasm.sdk.internal.json.RecordCodec}
 * does so for one record class: on the JVM by reflection ({@link
 * io.proxywasm.sdk.internal.json.RecordCodecs}), in a module by a class that the Maven plugin makes
 * for each record class a filter asks for. Both make it of the record's {@code shape}.
 */
@NullMarked
package io.proxywasm.sdk.internal.json;

import org.jspecify.annotations.NullMarked;
