package io.proxywasm.maven.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import org.junit.jupiter.api.Test;

class ImageFormatTest {
  @Test
  void isNamedInAnyCase() throws BuildException {
    assertEquals(ImageFormat.OCI, ImageFormat.parse("oci"));
    assertEquals(ImageFormat.COMPAT, ImageFormat.parse("Compat"));
  }

  @Test
  void namesTheOnesThereAre() {
    assertEquals(
        "proxywasm.image.format (zip) is none of compat, oci and docker.",
        assertThrows(BuildException.class, () -> ImageFormat.parse("zip")).getMessage());
  }
}
