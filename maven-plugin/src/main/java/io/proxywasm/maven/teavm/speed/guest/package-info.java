/** What is compiled into filters in the place of the class library's methods. */
@NullMarked
package io.proxywasm.maven.teavm.speed.guest;

import org.jspecify.annotations.NullMarked;
