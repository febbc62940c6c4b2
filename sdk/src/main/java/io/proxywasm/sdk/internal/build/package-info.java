/**
 * What the build tells the tests: which module was made from which classes. Written by the Maven
 * plugin, read by the test harness; depends on the JDK alone and is never reached by a filter.
 */
@NullMarked
package io.proxywasm.sdk.internal.build;

import org.jspecify.annotations.NullMarked;
