package io.proxywasm.harness.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs every test of a class once per engine: with the filter's classes on the JVM, and with the
 * module the build made of them in Chicory. Test methods and {@code @BeforeEach} methods take a
 * {@link io.proxywasm.harness.FilterHost}, a new one for each test.
 *
 * <p>The system property {@code proxywasm.engines} limits the engines: {@code jvm}, {@code chicory}
 * or both with a comma. A failing test ends with the trace of the calls between proxy and filter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ClassTemplate
@ExtendWith(FilterTestExtension.class)
public @interface FilterTest {
  /** The class whose {@code main} registers the filter. */
  Class<?> value();
}
