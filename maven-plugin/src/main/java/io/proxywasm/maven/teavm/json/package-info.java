/**
 * Makes records readable from JSON in a module, which has no reflection: a class per record, made
 * of its class file when a filter asks for it. {@link io.proxywasm.maven.teavm.json.RecordCodecs}
 * is the way in; nothing else of the compiler knows of JSON.
 */
@NullMarked
package io.proxywasm.maven.teavm.json;

import org.jspecify.annotations.NullMarked;
