package io.proxywasm.classlib.com.google.protobuf;

/**
 * Tells where the run time is. On Android it uses neither {@code Unsafe} nor method handles nor
 * charsets, so that is what a filter says it is.
 */
final class Android {
  static boolean assumeLiteRuntime;

  private Android() {}

  static boolean isOnAndroidDevice() {
    return true;
  }
}
