package io.proxywasm.maven.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReferenceTest {
  private static ImageReference parse(String text) throws RegistryException {
    return ImageReference.parse(text);
  }

  private static String refusal(String text) {
    return assertThrows(RegistryException.class, () -> parse(text)).getMessage();
  }

  @Test
  void hasThreeParts() throws RegistryException {
    assertEquals(
        new ImageReference("ghcr.io", "acme/greeter", "1.0"), parse("ghcr.io/acme/greeter:1.0"));
    assertEquals(
        new ImageReference("localhost:5000", "greeter", null),
        parse("oci://localhost:5000/greeter"));
    assertEquals(new ImageReference("[::1]:5000", "a/b/c", null), parse("[::1]:5000/a/b/c"));
  }

  @Test
  void isFixedByADigest() throws RegistryException {
    assertEquals(
        "ghcr.io/acme/greeter@sha256:12",
        parse("ghcr.io/acme/greeter:1.0").withDigest("sha256:12"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "greeter",
        "ghcr.io/Acme/greeter",
        "ghcr.io/acme/greeter:",
        "a b/c",
        "x.io//y"
      })
  void saysHowOneIsWritten(String text) {
    assertEquals(
        "The image '%s' is no image name. Write registry/repository:tag, the repository in lower case, for instance ghcr.io/acme/greeter:1.0."
            .formatted(text),
        refusal(text));
  }

  @Test
  void namesItsRegistryButNoDigest() {
    assertEquals(
        "The image acme/greeter does not name its registry. For Docker Hub write docker.io/acme/greeter.",
        refusal("acme/greeter"));
    assertEquals(
        "The image x.io/a@sha256:12 names a digest. Name only registry, repository and tag: the digest is that of what is pushed.",
        refusal("x.io/a@sha256:12"));
  }

  @Test
  void isTaggedWithTheVersionWhereNothingElseIsWanted() throws RegistryException {
    assertEquals(List.of("1.0-SNAPSHOT"), parse("x.io/a").tags(List.of(), "1.0-SNAPSHOT"));
    assertEquals(List.of("2"), parse("x.io/a:2").tags(List.of(), "1.0"));
    assertEquals(List.of("2", "latest"), parse("x.io/a:2").tags(List.of("latest", "2"), "1.0"));
  }

  @Test
  void refusesTagsThatAreNone() throws RegistryException {
    var reference = parse("x.io/a");
    assertEquals(
        "'1.0+build' cannot be a tag: that has up to 128 letters, digits, '_', '.' and '-'. Name tags with -Dproxywasm.image.tags=1.0,latest.",
        assertThrows(RegistryException.class, () -> reference.tags(List.of(), "1.0+build"))
            .getMessage());
  }
}
