package io.proxywasm.maven.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class FilterImageTest {
  private static final byte[] MODULE = "a module".getBytes(UTF_8);
  private static final TreeMap<String, String> ANNOTATIONS =
      new TreeMap<>(Map.of("org.opencontainers.image.title", "greeter"));

  @Test
  void compatIsAnImageWithOneFile() throws IOException {
    var image = FilterImage.of(ImageFormat.COMPAT, MODULE, ANNOTATIONS);
    var config = image.blobs().get(0);
    var layer = image.blobs().get(1);
    byte[] tar = new GZIPInputStream(new ByteArrayInputStream(layer.content())).readAllBytes();
    assertEquals(
        """
        {"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",\
        "config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"%s","size":%d},\
        "layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar+gzip","digest":"%s","size":%d}],\
        "annotations":{"module.wasm.image/variant":"compat","org.opencontainers.image.title":"greeter"}}"""
            .formatted(
                config.digest(), config.content().length, layer.digest(), layer.content().length),
        new String(image.manifest().content(), UTF_8));
    assertEquals(
        """
        {"architecture":"wasm","os":"wasip1","config":{},"rootfs":{"type":"layers","diff_ids":["%s"]}}"""
            .formatted(Blob.digestOf(tar)),
        new String(config.content(), UTF_8));
  }

  /** What GNU tar lists for it: -rw-r--r-- 0/0 8 1970-01-01 00:00 plugin.wasm. */
  @Test
  void theArchiveIsAnOrdinaryOne() {
    byte[] tar = TarGz.tar("plugin.wasm", MODULE);
    assertEquals(0, tar.length % 512);
    assertEquals(
        "plugin.wasm|0000644|0000000|0000000|00000000010|00000000000|",
        List.of(text(tar, 0), text(tar, 100), text(tar, 108), text(tar, 116), text(tar, 124))
                .stream()
                .reduce("", (a, b) -> a + b + "|")
            + text(tar, 136)
            + "|");
    assertEquals("ustar", text(tar, 257));
    assertArrayEquals(MODULE, Arrays.copyOfRange(tar, 512, 512 + MODULE.length));
  }

  private static String text(byte[] bytes, int at) {
    int end = at;
    while (bytes[end] != 0) {
      end++;
    }
    return new String(bytes, at, end - at, UTF_8);
  }

  /** Fixed for good: another digest for the same module would restart filters for nothing. */
  @Test
  void theSameModuleHasTheSameDigestForever() {
    assertEquals(
        List.of(
            "sha256:6a2350e7cbc7cd9b622c652312847bb84cd9a43c1d816ae3c9f3b8c0ee36867d",
            "sha256:d5aafc5340642d84545ea79f020894e95f373ba1b675f962313ae040c21eab17",
            "sha256:513efb06d268911451fda739063ac2265986b0aafa155e033600698eb6c8f162"),
        Arrays.stream(ImageFormat.values())
            .map(format -> FilterImage.of(format, MODULE, ANNOTATIONS).digest())
            .toList());
  }
}
