package io.proxywasm.harness.junit;

import io.proxywasm.harness.Engine;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Repeats a test class for each engine. */
final class FilterTestExtension implements ClassTemplateInvocationContextProvider {
  private static final String ENGINES = "proxywasm.engines";

  FilterTestExtension() {}

  @Override
  public boolean supportsClassTemplate(ExtensionContext context) {
    return AnnotationSupport.isAnnotated(context.getRequiredTestClass(), FilterTest.class);
  }

  @Override
  public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
      ExtensionContext context) {
    Class<?> mainClass =
        AnnotationSupport.findAnnotation(context.getRequiredTestClass(), FilterTest.class)
            .orElseThrow()
            .value();
    String engines =
        context.getConfigurationParameter(ENGINES).filter(names -> !names.isBlank()).orElse("");
    List<Engine> chosen =
        engines.isEmpty()
            ? List.of(Engine.values())
            : Arrays.stream(engines.split(",", -1)).map(Engine::named).toList();
    return chosen.stream().map(engine -> invocation(engine, mainClass));
  }

  private static ClassTemplateInvocationContext invocation(Engine engine, Class<?> mainClass) {
    return new ClassTemplateInvocationContext() {
      @Override
      public String getDisplayName(int invocationIndex) {
        return engine.toString();
      }

      @Override
      public List<Extension> getAdditionalExtensions() {
        return List.of(new FilterHostExtension(engine, mainClass));
      }
    };
  }
}
