/**
 * {@code java.time.format}, in English and for the ISO calendar. Each printing and parsing element
 * is a class of its own, so that a filter has those its formatters are made of.
 */
@NullMarked
package io.proxywasm.classlib.java.time.format;

import org.jspecify.annotations.NullMarked;
