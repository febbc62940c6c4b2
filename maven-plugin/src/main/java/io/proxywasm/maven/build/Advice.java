package io.proxywasm.maven.build;

import io.proxywasm.sdk.internal.text.Spelling;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Every message this plugin ends a build with, in one place: what is wrong, where, and the lines to
 * add or the command to run.
 */
public final class Advice {
  private static final String MAIN_METHOD =
      """
      public static void main(String[] args) {
        ProxyWasm.register(MyPlugin::new);
      }"""
          .indent(2)
          .stripTrailing();

  private Advice() {}

  /** The project does not depend on the SDK. */
  public static String noSdk(String version) {
    return """
        This project does not depend on the Proxy-Wasm SDK. Add to the <dependencies> of its pom.xml:
          <dependency>
            <groupId>io.proxywasm</groupId>
            <artifactId>proxy-wasm-sdk</artifactId>
            <version>%s</version>
          </dependency>"""
        .formatted(version);
  }

  /** The SDK or the test harness and this plugin are not of one version. */
  public static String versionMismatch(String library, String version, String plugin) {
    return """
        The project uses %1$s %2$s with proxy-wasm-maven-plugin %3$s; they only fit together \
        in the same version. Let one property name it in pom.xml, used by the SDK, the test harness and \
        the plugin alike:
          <properties>
            <proxywasm.version>%3$s</proxywasm.version>
          </properties>
        and <version>${proxywasm.version}</version> for each of the three."""
        .formatted(library, version, plugin);
  }

  static String noMainClass(Path classesDirectory) {
    return """
        No filter to compile: no class in %s has a main method. Add one to the class that implements \
        Plugin, it is where a filter registers itself:
        %s"""
        .formatted(classesDirectory, MAIN_METHOD);
  }

  static String severalMainClasses(List<String> found) {
    return """
        Several classes have a main method, and a module has one entry point:
          %s
        Name the one to compile, by -Dproxywasm.mainClass=%s or in pom.xml:
          <plugin>
            <groupId>io.proxywasm</groupId>
            <artifactId>proxy-wasm-maven-plugin</artifactId>
            <configuration>
              <mainClass>%2$s</mainClass>
            </configuration>
          </plugin>
        To put several filters into one module, register each of them by its root id in the same main."""
        .formatted(String.join("\n  ", found), found.get(0));
  }

  static String mainClassNotFound(String wanted, Path classesDirectory, List<String> found) {
    String where =
        "The main class %s (<mainClass>, proxywasm.mainClass) is no class with a public static void"
                .formatted(wanted)
            + " main(String[]) in "
            + classesDirectory
            + ".";
    return found.isEmpty()
        ? where + " Add this method to it:\n" + MAIN_METHOD
        : where + " Classes that have one: " + String.join(", ", found) + ".";
  }

  static String unreadableClass(Path file) {
    return """
        Cannot read the class file %s: it is damaged, or made by a Java newer than this plugin knows. \
        Compile again from nothing with mvn clean package, for Java 17:
          <maven.compiler.release>17</maven.compiler.release>"""
        .formatted(file);
  }

  static String unreadableSize(String property, String text) {
    return "%s is '%s', which is no size. Write for instance 4 MiB, 512 KiB or 1048576 (bytes)."
        .formatted(property, text);
  }

  static String memoryOutOfRange(String property, String text, long smallest, long largest) {
    return "%s is '%s'; a filter's heap can have from %s to %s."
        .formatted(property, text, MemorySize.text(smallest), MemorySize.text(largest));
  }

  static String memoryMinAboveMax(String min, String max) {
    return """
        proxywasm.memory.min (%s) is above proxywasm.memory.max (%s). Raise the maximum or lower the \
        minimum; without either the heap starts with 1 MiB and may grow to 128 MiB."""
        .formatted(min, max);
  }

  static String notCompilable(String mainClass, String reason) {
    return "%s cannot be compiled to WebAssembly:\n%s".formatted(mainClass, reason);
  }

  static String linkErrors(Path module, List<String> findings) {
    return """
        The compiled module would not load in a proxy, so %s was not written:
          %s"""
        .formatted(module, String.join("\n  ", findings));
  }

  /** A goal needs the module and there is none. */
  public static String noModule(Path module) {
    return "There is no module at %s. Make it with: mvn process-classes".formatted(module);
  }

  /** A file is no WebAssembly module. */
  public static String noWasm(Path module, String reason) {
    return "%s is no WebAssembly module: %s".formatted(module, reason);
  }

  /** The symbols that decode stack traces are not there. */
  public static String noSymbols(Path symbols) {
    return """
        There are no symbols at %s. They are written beside the module by mvn process-classes and belong \
        to that one build: name those of the build that wrote the log with -Dproxywasm.symbols=FILE."""
        .formatted(symbols);
  }

  static String noJavaCompiler(String home) {
    return "The Java at %s has no compiler. Set JAVA_HOME to a JDK 17 or newer.".formatted(home);
  }

  /** There are {@code .proto} files and no library for what is generated from them. */
  public static String noProtobuf(Path source) {
    return """
        There are .proto files in %s, and the project does not depend on protobuf-java, which their \
        classes need and whose version decides the protoc that generates them. Add to the \
        <dependencies> of its pom.xml, with the newest version:
          <dependency>
            <groupId>com.google.protobuf</groupId>
            <artifactId>protobuf-java</artifactId>
            <version>4.36.2</version>
          </dependency>"""
        .formatted(source);
  }

  /** The project has the run time whose messages need a JVM. */
  public static String liteProtobuf(String version) {
    return """
        The project depends on protobuf-javalite, whose messages work by reflection that a filter does \
        not have. Depend on protobuf-java instead; a filter has of it only what it uses:
          <dependency>
            <groupId>com.google.protobuf</groupId>
            <artifactId>protobuf-java</artifactId>
            <version>%s</version>
          </dependency>"""
        .formatted(version);
  }

  static String noProtocPlatform(String os, String architecture) {
    return """
        There is no protoc for %s on %s in Maven's repositories. Install one of the version of the \
        project's protobuf-java and name it with -Dproxywasm.protoc.executable=FILE."""
        .formatted(os, architecture);
  }

  /** The compiler of messages cannot be fetched. */
  public static String noProtoc(String version, String platform, String reason) {
    return """
        Cannot get protoc %1$s for %2$s: %3$s
        Run once with a network, or name an installed one with -Dproxywasm.protoc.executable=FILE. For a \
        repository of your own, it is com.google.protobuf:protoc:%1$s, classifier %2$s, type exe."""
        .formatted(version, platform, reason);
  }

  static String protocErrors(Path source, List<String> lines) {
    return """
        protoc cannot compile the files in %s:
          %s"""
        .formatted(source, String.join("\n  ", lines));
  }

  /** There is no such form of an image. */
  public static String noImageFormat(String name) {
    return "proxywasm.image.format (%s) is none of compat, oci and docker.".formatted(name);
  }

  /** There is no image, or one of another module. */
  public static String noImage(Path folder, Path module) {
    return "%s is no image of %s. Make it first: mvn package.".formatted(folder, module);
  }

  /** Nothing says where an image goes to. */
  public static String noImageName(String artifact, String version) {
    return """
        Nothing says where to deploy to. Name the image to push in pom.xml:
          <properties>
            <proxywasm.image>ghcr.io/acme/%s</proxywasm.image>
          </properties>
        or with -Dproxywasm.image=REGISTRY/REPOSITORY. Its tag is the project's version, %s. The password \
        comes from settings.xml, as <server> with the registry's name as its id, or from docker login. \
        A project that is not deployed sets proxywasm.deploy.skip."""
        .formatted(artifact, version);
  }

  /** A configuration is not what the filter reads. */
  public static String notOfTheSchema(Path configuration, Path schema, List<String> problems) {
    return """
        %s is not what the filter reads, so nothing was deployed (%s):
          %s"""
        .formatted(configuration, schema, String.join("\n  ", problems));
  }

  /** A goal has to know the kind of target. */
  public static String noTarget(Set<String> all) {
    return """
        Nothing says where the filter serves. Name a target with -Dproxywasm.deploy.target=TARGET; there \
        are: %s."""
        .formatted(String.join(", ", all));
  }

  /** There is no such kind of target. */
  public static String unknownTarget(String wrong, Set<String> all) {
    String meant = Spelling.nearest(wrong, all).map("; did you mean %s?"::formatted).orElse(".");
    return "There is no target '%s'%s proxywasm.deploy.target is one of %s."
        .formatted(wrong, meant, String.join(", ", all));
  }

  /** There is no such form of output. */
  public static String noOutput(String name) {
    return "proxywasm.output (%s) is neither text nor json.".formatted(name);
  }

  /** Maven may not use the network. */
  public static String offline(String image) {
    return "Cannot push %s: Maven is offline (-o, or <offline> in settings.xml).".formatted(image);
  }

  /** A user without a password, or the reverse. */
  public static String halfCredentials() {
    return "Give both -Dproxywasm.registry.username and -Dproxywasm.registry.password, or neither.";
  }

  /** A server of Maven's settings lacks its user or its password. */
  public static String halfServer(String id) {
    return "The <server> %s in settings.xml has no <username> or no <password>; a registry wants both."
        .formatted(id);
  }

  /** A server's password is encrypted, and the key to it missing or another. */
  public static String notDecrypted(String id, String reason) {
    return """
        The password of the <server> %s in settings.xml cannot be decrypted: %s
        The master password belongs in ~/.m2/settings-security.xml: mvn --encrypt-master-password."""
        .formatted(id, reason);
  }

  /** A file that a parameter names cannot be read. */
  public static String unreadableFile(String what, Path file, String property) {
    return "Cannot read the %s %s. Name an existing file with -D%s=FILE."
        .formatted(what, file, property);
  }
}
