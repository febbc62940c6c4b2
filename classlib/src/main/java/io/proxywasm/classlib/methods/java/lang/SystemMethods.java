package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.Missing;
import java.io.Console;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Methods of {@link System}. */
public final class SystemMethods {
  private SystemMethods() {}

  /** Returns nothing, as the SDK has a class of its own for what proxies pass. */
  public static Map<String, String> getenv() {
    return Map.of();
  }

  @SuppressWarnings("removal")
  public static @Nullable SecurityManager getSecurityManager() {
    return null;
  }

  @Missing
  public static native Console console();

  public static Properties getProperties() {
    return SystemProperties.all();
  }

  public static void setProperties(@Nullable Properties properties) {
    SystemProperties.replace(properties);
  }

  public static @Nullable String getProperty(String key) {
    return SystemProperties.all().getProperty(SystemProperties.checked(key));
  }

  public static @Nullable String getProperty(String key, @Nullable String otherwise) {
    return SystemProperties.all().getProperty(SystemProperties.checked(key), otherwise);
  }

  public static @Nullable String setProperty(String key, String value) {
    return (String) SystemProperties.all().setProperty(SystemProperties.checked(key), value);
  }

  public static @Nullable String clearProperty(String key) {
    return (String) SystemProperties.all().remove(SystemProperties.checked(key));
  }
}
