package io.proxywasm.maven.registry;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.proxywasm.maven.image.Blob;
import io.proxywasm.maven.image.FilterImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Finds the module in the archive that a layer is. */
final class Archive {
  private static final int BLOCK = 512;

  private Archive() {}

  static byte[] file(Blob layer) throws RegistryException {
    try (var input = new GZIPInputStream(new ByteArrayInputStream(layer.content()))) {
      for (byte[] header = input.readNBytes(BLOCK);
          header.length == BLOCK && header[0] != 0;
          header = input.readNBytes(BLOCK)) {
        int size = Integer.parseInt(text(header, 124, 12), 8);
        byte[] content = input.readNBytes(size);
        if (text(header, 0, 100).equals(FilterImage.MODULE_FILE)) {
          return content;
        }
        input.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
      }
    } catch (IOException | NumberFormatException e) {
      throw new RegistryException("The layer " + layer.digest() + " is no tar.gz: " + e, e);
    }
    throw new RegistryException(
        "The layer " + layer.digest() + " holds no file " + FilterImage.MODULE_FILE + ".");
  }

  private static String text(byte[] header, int at, int length) {
    var text = new String(header, at, length, US_ASCII);
    int end = text.indexOf('\0');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }
}
