package io.proxywasm.maven.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImageLayoutTest {
  private static final byte[] MODULE = "a module".getBytes(UTF_8);

  @TempDir private Path parent;
  private Path folder;
  private ImageLayout layout;

  @BeforeEach
  void name() {
    folder = parent.resolve("image");
    layout = new ImageLayout(folder);
  }

  private static FilterImage image(ImageFormat format) {
    return FilterImage.of(format, MODULE, new TreeMap<>());
  }

  private Path file(String digest) {
    return folder.resolve("blobs").resolve(digest.replace(':', '/'));
  }

  @Test
  void takesThePlaceOfAnOlderOne() throws IOException {
    layout.write(image(ImageFormat.DOCKER), "0.9");
    var image = image(ImageFormat.OCI);
    layout.write(image, "1.0");
    assertEquals(
        "{\"imageLayoutVersion\":\"1.0.0\"}", Files.readString(folder.resolve("oci-layout")));
    assertEquals(
        """
        {"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[{\
        "mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"%s","size":%d,\
        "annotations":{"org.opencontainers.image.ref.name":"1.0"}}]}"""
            .formatted(image.digest(), image.manifest().content().length),
        Files.readString(folder.resolve("index.json")));
    try (var blobs = Files.list(folder.resolve("blobs/sha256"))) {
      assertEquals(4, blobs.count());
    }
    assertArrayEquals(MODULE, Files.readAllBytes(file(Blob.digestOf(MODULE))));
  }

  @ParameterizedTest
  @EnumSource
  void isReadAsItWasWritten(ImageFormat format) throws IOException {
    var written = image(format);
    layout.write(written, "1.0");
    var read = layout.read();
    assertEquals(written.digest(), read.digest());
    assertEquals(written.manifest().mediaType(), read.manifest().mediaType());
    assertEquals(digests(written), digests(read));
  }

  private static String digests(FilterImage image) {
    return String.join(" ", image.blobs().stream().map(b -> b.mediaType() + b.digest()).toList());
  }

  @Test
  void damageIsNoticed() throws IOException {
    layout.write(image(ImageFormat.OCI), "1.0");
    var digest = Blob.digestOf(MODULE);
    Files.writeString(file(digest), "another");
    assertEquals(
        "The image in " + folder + " is damaged: other bytes in " + digest,
        assertThrows(IOException.class, layout::read).getMessage());
    Files.writeString(folder.resolve("index.json"), "{\"manifests\":[]}");
    assertEquals(
        "The image in " + folder + " is damaged: it names no manifest",
        assertThrows(IOException.class, layout::read).getMessage());
  }
}
