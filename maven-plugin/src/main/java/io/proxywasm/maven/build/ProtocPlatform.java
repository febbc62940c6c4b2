package io.proxywasm.maven.build;

import java.util.Locale;
import java.util.Map;

/** The names under which {@code protoc} is published for each platform. */
public final class ProtocPlatform {
  private static final Map<String, String> PROCESSORS =
      Map.of(
          "amd64", "x86_64",
          "x86_64", "x86_64",
          "x86", "x86_32",
          "i386", "x86_32",
          "aarch64", "aarch_64",
          "arm64", "aarch_64",
          "ppc64le", "ppcle_64",
          "s390x", "s390_64");

  private ProtocPlatform() {}

  /**
   * Returns the classifier of a platform.
   *
   * @param os the system property {@code os.name}
   * @param architecture the system property {@code os.arch}
   * @throws BuildException if there is no {@code protoc} for it
   */
  public static String of(String os, String architecture) throws BuildException {
    String processor = PROCESSORS.get(architecture.toLowerCase(Locale.ROOT));
    String name = os.toLowerCase(Locale.ROOT);
    String system =
        name.startsWith("linux")
            ? "linux"
            : name.startsWith("mac") ? "osx" : name.startsWith("windows") ? "windows" : null;
    if (processor == null || system == null) {
      throw new BuildException(Advice.noProtocPlatform(os, architecture));
    }
    return system + "-" + processor;
  }
}
