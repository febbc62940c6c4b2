package io.proxywasm.maven.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class MainClassesTest {
  private static final int PUBLIC_STATIC = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
  private static final String MAIN = "([Ljava/lang/String;)V";

  @TempDir Path classes;

  @Test
  void findsTheOnlyClassWithAMainMethod() throws Exception {
    write("com/acme/Outer$Main", PUBLIC_STATIC, MAIN);
    write("com/acme/NotStatic", Opcodes.ACC_PUBLIC, MAIN);
    write("com/acme/NotPublic", Opcodes.ACC_STATIC, MAIN);
    write("com/acme/NoArguments", PUBLIC_STATIC, "()V");

    assertEquals("com.acme.Outer$Main", MainClasses.choose(classes, null));
  }

  @Test
  void takesTheClassNamedAmongSeveral() throws Exception {
    write("com/acme/A", PUBLIC_STATIC, MAIN);
    write("com/acme/B", PUBLIC_STATIC, MAIN);

    assertEquals("com.acme.B", MainClasses.choose(classes, "com.acme.B"));
  }

  @Test
  void saysHowToAddAMainMethod() throws Exception {
    write("com/acme/NotStatic", Opcodes.ACC_PUBLIC, MAIN);

    assertEquals(
        """
        No filter to compile: no class in %s has a main method. Add one to the class that implements \
        Plugin, it is where a filter registers itself:
          public static void main(String[] args) {
            ProxyWasm.register(MyPlugin::new);
          }"""
            .formatted(classes),
        message(null));
  }

  @Test
  void treatsAMissingDirectoryAsEmpty() {
    classes = classes.resolve("absent");

    assertTrue(message(null).startsWith("No filter to compile: no class in " + classes));
  }

  @Test
  void listsSeveralAndHowToNameOne() throws Exception {
    write("com/acme/A", PUBLIC_STATIC, MAIN);
    write("com/acme/B", PUBLIC_STATIC, MAIN);

    assertEquals(
        """
        Several classes have a main method, and a module has one entry point:
          com.acme.A
          com.acme.B
        Name the one to compile, by -Dproxywasm.mainClass=com.acme.A or in pom.xml:
          <plugin>
            <groupId>io.proxywasm</groupId>
            <artifactId>proxy-wasm-maven-plugin</artifactId>
            <configuration>
              <mainClass>com.acme.A</mainClass>
            </configuration>
          </plugin>
        To put several filters into one module, register each of them by its root id in the same main.""",
        message(null));
  }

  @Test
  void saysWhichClassesAWrongNameMayMean() throws Exception {
    write("com/acme/A", PUBLIC_STATIC, MAIN);

    assertEquals(
        "The main class com.acme.Typo (<mainClass>, proxywasm.mainClass) is no class with a public"
            + " static void main(String[]) in "
            + classes
            + ". Classes that have one: com.acme.A.",
        message("com.acme.Typo"));
  }

  @Test
  void namesAClassFileItCannotRead() throws Exception {
    Path file = classes.resolve("Broken.class");
    Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});

    assertEquals(
        """
        Cannot read the class file %s: it is damaged, or made by a Java newer than this plugin knows. \
        Compile again from nothing with mvn clean package, for Java 17:
          <maven.compiler.release>17</maven.compiler.release>"""
            .formatted(file),
        message(null));
  }

  private String message(String wanted) {
    return assertThrows(BuildException.class, () -> MainClasses.choose(classes, wanted))
        .getMessage();
  }

  private void write(String name, int access, String descriptor) throws IOException {
    var writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    writer.visitMethod(access | Opcodes.ACC_NATIVE, "main", descriptor, null, null).visitEnd();
    Path file = classes.resolve(name + ".class");
    Files.createDirectories(file.getParent());
    Files.write(file, writer.toByteArray());
  }
}
