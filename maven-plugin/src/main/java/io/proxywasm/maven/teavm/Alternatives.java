package io.proxywasm.maven.teavm;

import java.util.List;

/** Knows what to use in place of the parts of the JDK that a filter cannot have. */
final class Alternatives {
  private static final String THREADS =
      "A proxy runs a filter on one thread of its own: do the work in the callback, or later in"
          + " onTick.";
  private static final String EXECUTOR =
      "There is no pool of threads: give an executor, such as Runnable::run.";
  private static final String NETWORK =
      "A filter has no sockets: let the proxy call, with an HTTP or gRPC callout to a cluster it"
          + " knows.";
  private static final String FILES =
      "A filter has no files: put the content into the plugin's configuration.";
  private static final String CRYPTO =
      "Use plain classes of a library, such as the lightweight API in org.bouncycastle.crypto.";
  private static final String PROVIDER = "There is one provider: leave out its name.";
  private static final String VERIFY_ONLY =
      "A filter verifies: sign where the private key is safe, in a service it calls.";
  private static final String CERTIFICATES =
      "Configure the certificate's public key, for KeyFactory and X509EncodedKeySpec.";
  private static final String REFLECTION =
      "A module knows its classes when it is built: call constructors and methods directly, or pass"
          + " method references.";
  private static final String INTERNAL =
      "It is internal to the JDK: use a library, or a class of the same library, that gets by"
          + " without.";
  private static final String ENVIRONMENT = "Pass the value in the plugin's configuration.";
  private static final String PROGRAMS = "A filter cannot start programs.";
  private static final String ENDING =
      "A filter cannot end the proxy: throw an exception to end the stream.";
  private static final String LOCALE_DATA =
      "A filter carries no data of languages, regions and calendars: use java.time and fixed"
          + " texts.";
  private static final String JAVA_TIME = "Use java.time, such as LocalDate and ZonedDateTime.";
  private static final String SCANNER =
      "A Scanner reads texts and streams, and numbers as English writes them.";
  private static final String RANDOM =
      "Use java.util.Random, which has Gaussian numbers, or a SplittableRandom with a seed.";
  private static final String PERMISSIONS =
      "There is no security manager: the module itself is the sandbox.";
  private static final String TABLE =
      "The SDK's table classlib/java-table.md lists what a filter has of Java's class library.";
  private static final String LOGGING = "Log with io.proxywasm.sdk.Log, or print to System.out.";

  /** The first whose beginning fits counts. */
  private static final List<Alternative> ALL =
      List.of(
          new Alternative("java.lang.Thread", THREADS),
          new Alternative("java.lang.Object.", THREADS),
          new Alternative(
              "java.util.concurrent.atomic.",
              "Use a plain field: no other thread is there to see it."),
          new Alternative(
              "java.util.concurrent.locks.",
              "Leave the lock out: no other thread is there to wait for."),
          new Alternative("java.util.concurrent.CompletableFuture.", EXECUTOR),
          new Alternative("java.util.concurrent.CompletionStage.", EXECUTOR),
          new Alternative("java.util.concurrent.", THREADS),
          new Alternative("java.util.Timer", THREADS),
          new Alternative("java.util.ServiceLoader", REFLECTION),
          new Alternative("java.util.ResourceBundle", FILES),
          new Alternative("java.util.PropertyResourceBundle", FILES),
          new Alternative("java.util.Calendar", JAVA_TIME),
          new Alternative("java.util.Currency", LOCALE_DATA),
          new Alternative("java.util.Date.", JAVA_TIME),
          new Alternative("java.util.Formatter.", FILES),
          new Alternative("java.util.GregorianCalendar", JAVA_TIME),
          new Alternative("java.util.ListResourceBundle", FILES),
          new Alternative("java.util.Locale$Builder", "Use Locale.forLanguageTag."),
          new Alternative("java.util.Locale", LOCALE_DATA),
          new Alternative("java.util.Properties.", "Read them with load, write them with store."),
          new Alternative("java.util.PropertyPermission", PERMISSIONS),
          new Alternative("java.util.Scanner.", SCANNER),
          new Alternative("java.util.SimpleTimeZone", JAVA_TIME),
          new Alternative("java.util.SplittableRandom.", RANDOM),
          new Alternative("java.util.TimeZone", JAVA_TIME),
          new Alternative("java.util.random.", RANDOM),
          new Alternative("java.time.ZoneId.getDisplayName", LOCALE_DATA),
          new Alternative("java.text.", LOCALE_DATA),
          new Alternative("java.net.URL", "Use java.net.URI for parsing."),
          new Alternative("java.net.", NETWORK),
          new Alternative("javax.net.", NETWORK),
          new Alternative("java.nio.channels.", FILES),
          new Alternative("java.nio.file.", FILES),
          new Alternative("java.io.File", FILES),
          new Alternative("java.io.RandomAccessFile", FILES),
          new Alternative("java.io.PrintStream.<init>", FILES),
          new Alternative("java.io.PrintWriter.<init>", FILES),
          new Alternative("java.security.MessageDigest.getInstance", PROVIDER),
          new Alternative("java.security.Signature.getInstance", PROVIDER),
          new Alternative("java.security.KeyFactory.getInstance", PROVIDER),
          new Alternative("java.security.AlgorithmParameters.getInstance", PROVIDER),
          new Alternative("javax.crypto.Mac.getInstance", PROVIDER),
          new Alternative("java.security.Signature.", VERIFY_ONLY),
          new Alternative("java.security.KeyPair", VERIFY_ONLY),
          new Alternative("java.security.KeyFactory.generatePrivate", VERIFY_ONLY),
          new Alternative("java.security.cert.", CERTIFICATES),
          new Alternative("java.security.", CRYPTO),
          new Alternative("javax.crypto.", CRYPTO),
          new Alternative("java.lang.Class.getResource", FILES),
          new Alternative("java.lang.Class.", REFLECTION),
          new Alternative("java.lang.ClassLoader", REFLECTION),
          new Alternative("java.lang.Module", REFLECTION),
          new Alternative("java.lang.Package", REFLECTION),
          new Alternative("java.lang.SecurityManager", PERMISSIONS),
          new Alternative("java.lang.System.setSecurityManager", PERMISSIONS),
          new Alternative("java.lang.reflect.", REFLECTION),
          new Alternative("java.lang.invoke.", REFLECTION),
          new Alternative("java.lang.System.getenv", ENVIRONMENT),
          new Alternative("java.lang.System$Logger", LOGGING),
          new Alternative("java.lang.System.getLogger", LOGGING),
          new Alternative("java.lang.Process", PROGRAMS),
          new Alternative("java.lang.Runtime.exec", PROGRAMS),
          new Alternative("java.lang.String.intern", "Compare texts with equals."),
          new Alternative("java.lang.System.console", LOGGING),
          new Alternative("java.lang.System.exit", ENDING),
          new Alternative("java.lang.Runtime.exit", ENDING),
          new Alternative("java.lang.Runtime.halt", ENDING),
          new Alternative("java.", TABLE),
          new Alternative("javax.", TABLE),
          new Alternative("sun.", INTERNAL),
          new Alternative("jdk.", INTERNAL),
          new Alternative("com.sun.", INTERNAL),
          new Alternative("teavm.teavm_interrupt", THREADS),
          new Alternative("wasi_snapshot_preview1.", FILES));

  private Alternatives() {}

  /**
   * Returns what to do instead.
   *
   * @param name a class name, or class and member with a dot between, or an import's module and
   *     name
   */
  static String to(String name) {
    return ALL.stream()
        .filter(a -> name.startsWith(a.beginning))
        .map(Alternative::advice)
        .findFirst()
        .orElse("");
  }

  private record Alternative(String beginning, String advice) {}
}
