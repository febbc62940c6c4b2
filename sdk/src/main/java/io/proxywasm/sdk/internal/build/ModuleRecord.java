package io.proxywasm.sdk.internal.build;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;

/**
 * The note the build leaves beside the classes it compiled to wasm. By its hash a test run notices
 * a module that was built from other classes than those on the class path, which happens whenever
 * an IDE runs tests without the build's goals.
 *
 * @param classesDirectory the class output directory the record was found in
 * @param module the compiled module
 * @param mainClass the binary name of the class whose {@code main} registers the filter
 * @param hash {@link #hashOf} the class files at the time the module was made
 */
public record ModuleRecord(Path classesDirectory, Path module, String mainClass, String hash) {
  /** The record's place below a class output directory, and on a class path. */
  public static final String RESOURCE = "META-INF/proxy-wasm/module.properties";

  /** Writes the record of {@code module}, just made from the class files in a directory. */
  public static void write(Path classesDirectory, Path module, String mainClass)
      throws IOException {
    Path directory = classesDirectory.toAbsolutePath().normalize();
    String path =
        directory.relativize(module.toAbsolutePath().normalize()).toString().replace('\\', '/');
    // Not Properties.store: its date would make two equal builds differ.
    String text =
        "module=" + path + "\nmainClass=" + mainClass + "\nhash=" + hashOf(directory) + "\n";
    Path file = directory.resolve(RESOURCE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** Reads the record below a class output directory; absent where no module was ever made. */
  public static Optional<ModuleRecord> read(Path classesDirectory) throws IOException {
    Path file = classesDirectory.resolve(RESOURCE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    Path module = classesDirectory.resolve(required(properties, "module", file)).normalize();
    return Optional.of(
        new ModuleRecord(
            classesDirectory,
            module,
            required(properties, "mainClass", file),
            required(properties, "hash", file)));
  }

  /** Finds the first record in a directory of a class path; records inside jars do not count. */
  public static Optional<ModuleRecord> find(ClassLoader loader) throws IOException {
    for (URL url : Collections.list(loader.getResources(RESOURCE))) {
      if (url.getProtocol().equals("file")) {
        Path directory = pathOf(url);
        for (int up = RESOURCE.split("/", -1).length; up > 0; up--) {
          directory = directory.getParent();
        }
        return read(directory);
      }
    }
    return Optional.empty();
  }

  /** Computes the hash of the class files below a directory: their paths and their bytes. */
  public static String hashOf(Path classesDirectory) throws IOException {
    return ClassesHash.of(classesDirectory);
  }

  /** Tells whether the class files are still those the module was made from. */
  public boolean isCurrent() throws IOException {
    return hash.equals(hashOf(classesDirectory));
  }

  private static Path pathOf(URL url) {
    try {
      return Path.of(new URI(url.toString()));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a file on the class path: " + url, e);
    }
  }

  private static String required(Properties properties, String key, Path file) throws IOException {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IOException(file + " has no '" + key + "'; rebuild it: mvn clean process-classes");
    }
    return value;
  }
}
