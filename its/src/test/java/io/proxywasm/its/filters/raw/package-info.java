/**
 * Host calls by their names, past the SDK: what a filter can do wrong, and what the SDK never does.
 * In a module TeaVM takes the classes of {@code rawwasm} in the place of these.
 */
@NullMarked
package io.proxywasm.its.filters.raw;

import org.jspecify.annotations.NullMarked;
