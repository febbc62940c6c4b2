package io.proxywasm.classlib.methods.java.lang.reflect;

import io.proxywasm.classlib.Missing;
import io.proxywasm.classlib.OnInstance;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;

/** Methods of {@link AnnotatedElement}: a module keeps no annotations. */
public final class AnnotatedElementMethods {
  private AnnotatedElementMethods() {}

  @Missing
  @OnInstance
  public static native boolean isAnnotationPresent(
      AnnotatedElement element, Class<? extends Annotation> type);

  @Missing
  @OnInstance
  public static native Annotation getAnnotation(AnnotatedElement element, Class<?> type);

  @Missing
  @OnInstance
  public static native Annotation[] getAnnotations(AnnotatedElement element);

  @Missing
  @OnInstance
  public static native Annotation[] getAnnotationsByType(AnnotatedElement element, Class<?> type);

  @Missing
  @OnInstance
  public static native Annotation getDeclaredAnnotation(AnnotatedElement element, Class<?> type);

  @Missing
  @OnInstance
  public static native Annotation[] getDeclaredAnnotations(AnnotatedElement element);

  @Missing
  @OnInstance
  public static native Annotation[] getDeclaredAnnotationsByType(
      AnnotatedElement element, Class<?> type);
}
