package io.proxywasm.harness.envoy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EnvoyPlatformTest {
  private static final String DEBIAN = "ldd (Debian GLIBC 2.36-9+deb12u14) 2.36\nCopyright";
  private static final String SUPPLY =
      "\nSupply one: install Envoy 1.40.0 (a build with the V8 wasm runtime), then put it on the"
          + " PATH as 'envoy' or pass -Dproxywasm.envoy=/path/to/envoy.";

  private static String refusal(String os, String version, String arch, String libc) {
    EnvoyPlatform platform = new EnvoyPlatform(os, version, arch, libc);
    return assertThrows(EnvoyException.class, platform::wheel).getMessage();
  }

  @Test
  void picksTheWheel() throws EnvoyException {
    assertEquals(
        EnvoyWheel.LINUX_X86_64, new EnvoyPlatform("Linux", "6.1", "amd64", DEBIAN).wheel());
    assertEquals(
        EnvoyWheel.LINUX_AARCH64,
        new EnvoyPlatform("Linux", "6.1", "aarch64", "ldd (GNU libc) 2.31").wheel());
    assertEquals(
        EnvoyWheel.MACOS_ARM64, new EnvoyPlatform("Mac OS X", "15.3", "aarch64", "").wheel());
  }

  @Test
  void tellsAlpineUsersThatMuslWillNotDo() {
    assertEquals(
        "No ready-made Envoy 1.40.0 runs on Linux (amd64): this Linux uses musl, and the build"
            + " needs glibc 2.31 or newer."
            + SUPPLY,
        refusal("Linux", "6.1", "amd64", "musl libc (x86_64)\nVersion 1.2.5"));
  }

  @Test
  void namesAnOldGlibc() {
    assertEquals(
        "No ready-made Envoy 1.40.0 runs on Linux (amd64): the build needs glibc 2.31 or newer,"
            + " this machine has 2.28."
            + SUPPLY,
        refusal("Linux", "4.18", "amd64", "ldd (GNU libc) 2.28\nCopyright (C) 2018"));
  }

  @Test
  void refusesWindowsAndOtherMachines() {
    assertEquals(
        "No ready-made Envoy 1.40.0 runs on Windows 11 (amd64): the Windows build comes without V8"
            + " and cannot run wasm."
            + SUPPLY,
        refusal("Windows 11", "10.0", "amd64", ""));
    String builds = "there are builds for Linux (x86_64, aarch64) and macOS (arm64).";
    assertEquals(
        "No ready-made Envoy 1.40.0 runs on Mac OS X (x86_64): " + builds + SUPPLY,
        refusal("Mac OS X", "15.3", "x86_64", ""));
    assertEquals(
        "No ready-made Envoy 1.40.0 runs on Linux (riscv64): " + builds + SUPPLY,
        refusal("Linux", "6.1", "riscv64", DEBIAN));
  }

  @Test
  void refusesAnOldMac() {
    assertEquals(
        "No ready-made Envoy 1.40.0 runs on Mac OS X (aarch64): the build needs macOS 15 or newer,"
            + " this is 14.6."
            + SUPPLY,
        refusal("Mac OS X", "14.6", "aarch64", ""));
  }
}
