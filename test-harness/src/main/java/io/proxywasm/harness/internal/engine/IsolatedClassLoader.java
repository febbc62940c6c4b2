package io.proxywasm.harness.internal.engine;

import io.proxywasm.sdk.internal.jvm.HostFunctions;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.List;

/**
 * Gives each VM its own copy of the SDK, the filter and its dependencies, so that static state is
 * as separate as it is between wasm VMs. The class files and their code source are those of the
 * test's class path: breakpoints, coverage agents and class resources work as ever.
 */
final class IsolatedClassLoader extends ClassLoader {
  /** The seam: interfaces and values, all of the package but the guest itself. */
  private static final String SEAM = HostFunctions.class.getPackageName() + ".";

  private static final List<String> SHARED =
      List.of("io.proxywasm.harness.", "org.junit.", "org.opentest4j.", "org.jspecify.");

  private final ClassLoader classPath;

  IsolatedClassLoader(ClassLoader classPath) {
    super("proxy-wasm-vm", classPath);
    this.classPath = classPath;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        URL file = isShared(name) ? null : classPath.getResource(name.replace('.', '/') + ".class");
        loaded =
            file == null || file.getProtocol().equals("jrt")
                ? classPath.loadClass(name)
                : define(name, file);
      }
      if (resolve) {
        resolveClass(loaded);
      }
      return loaded;
    }
  }

  private static boolean isShared(String name) {
    return name.startsWith("java.")
        || (name.startsWith(SEAM) && !name.equals(JvmEngine.GUEST))
        || SHARED.stream().anyMatch(name::startsWith);
  }

  private Class<?> define(String name, URL file) throws ClassNotFoundException {
    try {
      URLConnection connection = file.openConnection();
      try (InputStream in = connection.getInputStream()) {
        byte[] bytes = in.readAllBytes();
        CodeSource source = new CodeSource(location(name, file, connection), (Certificate[]) null);
        ProtectionDomain domain = new ProtectionDomain(source, null, this, null);
        return defineClass(name, bytes, 0, bytes.length, domain);
      }
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** Returns the jar or directory a class file is in. */
  private static URL location(String name, URL file, URLConnection connection) throws IOException {
    if (connection instanceof JarURLConnection jar) {
      return jar.getJarFileURL();
    }
    String text = file.toString();
    int root = text.length() - name.length() - ".class".length();
    return URI.create(text.substring(0, root)).toURL();
  }
}
