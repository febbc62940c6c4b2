package io.proxywasm.maven.teavm.semantics.guest;

import io.proxywasm.classlib.methods.java.lang.ArrayTypes;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;
import org.teavm.runtime.GC;

/** Checks array operations the compiler emits without a check. */
@SuppressWarnings("NonFinalStaticField")
public final class ArrayChecks {
  /** So many bits of a size are no matter of the heap's, and none is a sign. */
  private static final int USUAL_BITS = 16;

  private static @Nullable Admission ofAllArrays;

  private ArrayChecks() {}

  /** Says what else an array may hold. */
  private abstract static class Admission {
    abstract boolean admits(Class<?> component, Object value);
  }

  /** Called where an array is made that may hold arrays for being what all arrays are. */
  public static void admitArrays() {
    ofAllArrays =
        new Admission() {
          @Override
          boolean admits(Class<?> component, Object value) {
            return ArrayTypes.isOfAll(component, value.getClass());
          }
        };
  }

  /** Returns the size, or throws {@link NegativeArraySizeException} with the JVM's message. */
  public static int size(int size) {
    if (size < 0) {
      throw new NegativeArraySizeException(Integer.toString(size));
    }
    return size;
  }

  /**
   * Returns the size, or throws; {@link OutOfMemoryError} when even the largest heap cannot hold so
   * many elements of so many bytes.
   */
  public static int size(int size, int bytes) {
    if (size >>> USUAL_BITS == 0) {
      return size;
    }
    if (size > GC.maxAvailableBytes() / bytes) {
      throw new OutOfMemoryError("Java heap space");
    }
    return size(size);
  }

  /**
   * Throws {@link ArrayStoreException} when the array's component type does not admit the value.
   */
  public static void store(Object[] array, @Nullable Object value) {
    if (value != null && !admits(array.getClass().getComponentType(), value)) {
      throw new ArrayStoreException(value.getClass().getName());
    }
  }

  /** Tells whether an array of the component type may hold the value; null always. */
  public static boolean admits(Class<?> component, @Nullable Object value) {
    return value == null
        || ArrayTypes.isPlainInstance(component, value)
        || (ofAllArrays != null && ofAllArrays.admits(component, value));
  }

  /** Checks what one array has to have to be copied to another, but for its elements' classes. */
  public static void copy(Object source, int from, Object target, int to, int length) {
    Class<?> sourceType = source.getClass().getComponentType();
    Class<?> targetType = target.getClass().getComponentType();
    if (sourceType == null
        || targetType == null
        || (sourceType != targetType && (sourceType.isPrimitive() || targetType.isPrimitive()))) {
      throw new ArrayStoreException("arraycopy: the types differ");
    }
    range(from, length, Array.getLength(source));
    range(to, length, Array.getLength(target));
  }

  /**
   * Checks the same where the compiler takes the elements' classes for settled by the variables'
   * types: an {@code Object[]} may be an array of anything.
   */
  public static void fastCopy(Object source, int from, Object target, int to, int length) {
    copy(source, from, target, to, length);
    Class<?> type = target.getClass().getComponentType();
    if (type == source.getClass().getComponentType() || type == Object.class) {
      return;
    }
    for (int i = 0; i < length; i++) {
      var element = ((Object[]) source)[from + i];
      if (!admits(type, element)) {
        throw new ArrayStoreException("arraycopy: the types differ");
      }
      ((Object[]) target)[to + i] = element;
    }
  }

  private static void range(int from, int length, int size) {
    if ((from | length) < 0 || from > size - length) {
      throw new ArrayIndexOutOfBoundsException(
          "arraycopy: "
              + length
              + " elements from "
              + from
              + " on are out of bounds for length "
              + size);
    }
  }

  /** Tests for a type that all arrays have, or for arrays of it. */
  public static boolean is(Class<?> type, @Nullable Object object) {
    return type.isInstance(object);
  }

  /** Casts to a type that all arrays have, or to arrays of it. */
  public static @Nullable Object cast(Class<?> type, @Nullable Object object) {
    if (object == null || type.isInstance(object)) {
      return object;
    }
    throw new ClassCastException(object.getClass().getName() + " is no " + type.getName());
  }
}
