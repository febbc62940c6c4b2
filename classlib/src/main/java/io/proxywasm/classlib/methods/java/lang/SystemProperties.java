package io.proxywasm.classlib.methods.java.lang;

import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Keeps the system properties, of which a filter has those that programs take for granted. */
final class SystemProperties {
  private static Properties current = defaults();

  private SystemProperties() {}

  private static Properties defaults() {
    var defaults = new Properties();
    defaults.setProperty("java.version", "17");
    defaults.setProperty("java.vm.version", "17");
    defaults.setProperty("os.name", "wasm");
    defaults.setProperty("file.separator", "/");
    defaults.setProperty("path.separator", ":");
    defaults.setProperty("line.separator", "\n");
    defaults.setProperty("java.io.tmpdir", "/tmp");
    defaults.setProperty("user.home", "/");
    return defaults;
  }

  static Properties all() {
    return current;
  }

  /** Takes other properties; null stands for what there was at the start. */
  static void replace(@Nullable Properties properties) {
    current = properties == null ? defaults() : properties;
  }

  static String checked(String key) {
    if (Objects.requireNonNull(key, "key can't be null").isEmpty()) {
      throw new IllegalArgumentException("key can't be empty");
    }
    return key;
  }
}
