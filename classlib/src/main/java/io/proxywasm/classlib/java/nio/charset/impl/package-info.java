/** The charsets themselves. */
@NullMarked
package io.proxywasm.classlib.java.nio.charset.impl;

import org.jspecify.annotations.NullMarked;
