/**
 * Runs filter tests with JUnit 5.13 or newer: a thin layer over {@code io.proxywasm.harness}, which
 * knows nothing of it.
 */
@NullMarked
package io.proxywasm.harness.junit;

import org.jspecify.annotations.NullMarked;
