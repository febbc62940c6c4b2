package io.proxywasm.harness.envoy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The machine as far as it decides which Envoy runs on it.
 *
 * @param os as {@code os.name} has it
 * @param osVersion as {@code os.version} has it
 * @param arch as {@code os.arch} has it
 * @param libc what {@code ldd --version} printed; empty where there is none
 */
record EnvoyPlatform(String os, String osVersion, String arch, String libc) {
  private static final Pattern GLIBC =
      Pattern.compile("(?:GLIBC|GNU libc|Free Software)[^\n]*?(\\d+)\\.(\\d+)\\s*$");
  private static final Pattern LEADING_NUMBER = Pattern.compile("^(\\d+)");

  static EnvoyPlatform current() {
    String os = System.getProperty("os.name");
    String libc = os.equals("Linux") ? Commands.output("ldd", "--version") : "";
    return new EnvoyPlatform(
        os, System.getProperty("os.version"), System.getProperty("os.arch"), libc);
  }

  /** Picks the wheel that runs here; throws, saying why, where there is none. */
  EnvoyWheel wheel() throws EnvoyException {
    String system = os.toLowerCase(Locale.ROOT);
    boolean arm = arch.equals("aarch64") || arch.equals("arm64");
    if (system.equals("linux")) {
      requireGlibc();
      if (arm) {
        return EnvoyWheel.LINUX_AARCH64;
      }
      if (arch.equals("amd64") || arch.equals("x86_64")) {
        return EnvoyWheel.LINUX_X86_64;
      }
    } else if (system.startsWith("mac") && arm) {
      Matcher major = LEADING_NUMBER.matcher(osVersion);
      if (major.find() && Integer.parseInt(major.group(1)) < 15) {
        throw unsupported("the build needs macOS 15 or newer, this is " + osVersion);
      }
      return EnvoyWheel.MACOS_ARM64;
    } else if (system.startsWith("windows")) {
      throw unsupported("the Windows build comes without V8 and cannot run wasm");
    }
    throw unsupported("there are builds for Linux (x86_64, aarch64) and macOS (arm64)");
  }

  private void requireGlibc() throws EnvoyException {
    if (libc.contains("musl")) {
      throw unsupported("this Linux uses musl, and the build needs glibc 2.31 or newer");
    }
    Matcher version = GLIBC.matcher(libc.lines().findFirst().orElse(""));
    if (version.find()) {
      int major = Integer.parseInt(version.group(1));
      int minor = Integer.parseInt(version.group(2));
      if (major < 2 || (major == 2 && minor < 31)) {
        throw unsupported(
            "the build needs glibc 2.31 or newer, this machine has " + major + "." + minor);
      }
    }
  }

  EnvoyException unsupported(String reason) {
    return new EnvoyException(
        "No ready-made Envoy "
            + EnvoyWheel.VERSION
            + " runs on "
            + os
            + " ("
            + arch
            + "): "
            + reason
            + ".\n"
            + HOW_TO_SUPPLY);
  }

  /** The way out of every situation in which no Envoy can be had. */
  static final String HOW_TO_SUPPLY =
      "Supply one: install Envoy "
          + EnvoyWheel.VERSION
          + " (a build with the V8 wasm runtime), then put it on the PATH as 'envoy' or pass"
          + " -Dproxywasm.envoy=/path/to/envoy.";
}
