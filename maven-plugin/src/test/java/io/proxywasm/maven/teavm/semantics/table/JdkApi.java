package io.proxywasm.maven.teavm.semantics.table;

import static java.lang.invoke.MethodType.methodType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The public classes and methods of Java 17 that a filter may expect: fixed in a file, so that
 * every JDK gives the same table.
 *
 * <p>{@code main} writes the file anew, with JDK 17.
 */
final class JdkApi {
  /** Packages, and classes of packages whose others need threads, files or sockets. */
  private static final List<String> LISTED =
      List.of(
          "java/lang/",
          "java/util/",
          "java/util/function/",
          "java/util/stream/",
          "java/util/regex/",
          "java/time/",
          "java/nio/charset/",
          "java/math/",
          "java/util/concurrent/atomic/",
          "java/io/BufferedInputStream",
          "java/io/BufferedOutputStream",
          "java/io/BufferedReader",
          "java/io/BufferedWriter",
          "java/io/ByteArrayInputStream",
          "java/io/ByteArrayOutputStream",
          "java/io/CharArrayReader",
          "java/io/CharArrayWriter",
          "java/io/DataInputStream",
          "java/io/DataOutputStream",
          "java/io/EOFException",
          "java/io/FilterInputStream",
          "java/io/FilterOutputStream",
          "java/io/IOException",
          "java/io/InputStream",
          "java/io/InputStreamReader",
          "java/io/OutputStream",
          "java/io/OutputStreamWriter",
          "java/io/PrintStream",
          "java/io/PrintWriter",
          "java/io/PushbackInputStream",
          "java/io/Reader",
          "java/io/SequenceInputStream",
          "java/io/StringReader",
          "java/io/StringWriter",
          "java/io/UTFDataFormatException",
          "java/io/UncheckedIOException",
          "java/io/UnsupportedEncodingException",
          "java/io/Writer",
          "java/util/zip/Adler32",
          "java/util/zip/CRC32",
          "java/util/zip/CRC32C",
          "java/util/zip/CheckedInputStream",
          "java/util/zip/CheckedOutputStream",
          "java/util/zip/Checksum",
          "java/util/zip/DataFormatException",
          "java/util/zip/Deflater",
          "java/util/zip/DeflaterOutputStream",
          "java/util/zip/GZIPInputStream",
          "java/util/zip/GZIPOutputStream",
          "java/util/zip/Inflater",
          "java/util/zip/InflaterInputStream",
          "java/util/zip/ZipException",
          "java/net/URI",
          "java/net/URISyntaxException",
          "java/net/URLDecoder",
          "java/net/URLEncoder",
          "java/util/concurrent/Callable",
          "java/util/concurrent/CancellationException",
          "java/util/concurrent/CompletableFuture",
          "java/util/concurrent/CompletionException",
          "java/util/concurrent/CompletionStage",
          "java/util/concurrent/ConcurrentHashMap",
          "java/util/concurrent/ConcurrentLinkedDeque",
          "java/util/concurrent/ConcurrentLinkedQueue",
          "java/util/concurrent/ConcurrentMap",
          "java/util/concurrent/ConcurrentNavigableMap",
          "java/util/concurrent/ConcurrentSkipListMap",
          "java/util/concurrent/ConcurrentSkipListSet",
          "java/util/concurrent/CopyOnWriteArrayList",
          "java/util/concurrent/CopyOnWriteArraySet",
          "java/util/concurrent/ExecutionException",
          "java/util/concurrent/Executor",
          "java/util/concurrent/Future",
          "java/util/concurrent/ThreadLocalRandom",
          "java/util/concurrent/TimeUnit",
          "java/util/concurrent/TimeoutException");

  private static final String FILE = "java-17-api.txt";

  private JdkApi() {}

  /** Returns each class, by its binary name, with its methods as {@code name(parameters)result}. */
  static Map<String, SortedSet<String>> read() {
    var classes = new TreeMap<String, SortedSet<String>>();
    try (InputStream file = JdkApi.class.getResourceAsStream(FILE)) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> List.of(line.split(" ")))
          .forEach(
              parts -> classes.put(parts.get(0), new TreeSet<>(parts.subList(1, parts.size()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes;
  }

  public static void main(String[] args) throws IOException {
    var lines = new ArrayList<String>();
    var javaBase = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
    try (Stream<Path> files = Files.walk(javaBase.resolve("java"))) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        var name = javaBase.relativize(file).toString().replaceFirst("\\.class$", "");
        if (isListed(name)) {
          line(name.replace('/', '.')).ifPresent(lines::add);
        }
      }
    }
    Files.write(Path.of(args[0]).resolve(FILE), lines);
  }

  private static boolean isListed(String name) {
    var outer = name.replaceFirst("\\$.*", "");
    return LISTED.contains(outer) || LISTED.contains(name.replaceFirst("[^/]*$", ""));
  }

  private static Optional<String> line(String name) {
    Class<?> type;
    try {
      type = Class.forName(name, false, null);
    } catch (ClassNotFoundException e) {
      return Optional.empty(); // a folder
    }
    for (Class<?> each = type; each != null; each = each.getDeclaringClass()) {
      if (!Modifier.isPublic(each.getModifiers()) || each.isAnonymousClass()) {
        return Optional.empty();
      }
    }
    var methods = new TreeSet<String>();
    for (Constructor<?> each : type.getConstructors()) {
      methods.add("<init>" + methodType(void.class, each.getParameterTypes()).descriptorString());
    }
    for (Method each : type.getDeclaredMethods()) {
      if (Modifier.isPublic(each.getModifiers()) && !each.isSynthetic()) {
        methods.add(signature(each));
      }
    }
    return methods.isEmpty()
        ? Optional.empty()
        : Optional.of(name + " " + String.join(" ", methods));
  }

  /** Returns {@code name(parameters)result}. */
  static String signature(Method method) {
    var descriptor = methodType(method.getReturnType(), method.getParameterTypes());
    return method.getName() + descriptor.descriptorString();
  }
}
