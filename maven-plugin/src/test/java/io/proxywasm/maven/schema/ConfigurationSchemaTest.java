package io.proxywasm.maven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.sdk.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationSchemaTest {
  /** Reads another configuration, over a variable. */
  record Other(String name) {
    static Other read(Configuration configuration) {
      var json = configuration.json();
      return json.to(Other.class);
    }
  }

  /** Cannot be read. */
  record Unreadable(Thread thread) {}

  @TempDir private Path folder;
  private Path file;
  private ConfigurationSchema schema;

  @BeforeEach
  void setUp() {
    file = folder.resolve("target/filter.schema.json");
    schema = new ConfigurationSchema(file);
  }

  @Test
  void describesTheOneRecord() throws IOException, BuildException {
    assertEquals(Set.of(Other.class.getName()), schema.write(classes(Other.class), null));
    assertEquals(
        """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Other","type":"object",\
        "properties":{"name":{"type":"string"}},"required":["name"],"additionalProperties":false}
        """,
        Files.readString(file));
  }

  @Test
  void describesTheWantedOneOfSeveral() throws IOException, BuildException {
    var classes = classes(Other.class, Sample.class, Sample.Mode.class, Sample.Part.class);
    assertEquals(
        Set.of(Other.class.getName(), Sample.class.getName()), schema.write(classes, null));
    assertFalse(Files.exists(file));
    schema.write(classes, Sample.class.getName());
    assertTrue(Files.readString(file).contains("\"title\":\"Sample\""));
  }

  @Test
  void removesWhatIsNoLongerTrue() throws IOException, BuildException {
    schema.write(classes(Other.class), null);
    assertEquals(Set.of(), schema.write(List.of(folder.resolve("none")), null));
    assertFalse(Files.exists(file));
  }

  @Test
  void refusesARecordThatCannotBeRead() throws IOException {
    var classes = classes(Unreadable.class);
    var thrown =
        assertThrows(BuildException.class, () -> schema.write(classes, Unreadable.class.getName()));
    assertTrue(
        thrown
            .getMessage()
            .startsWith(
                "The configuration has no schema: component thread of "
                    + Unreadable.class.getName()
                    + ": the type java.lang.Thread cannot be read from JSON; a component is"),
        thrown.getMessage());
    assertEquals(
        "The configuration has no schema: com.acme.Settings is no record class.",
        assertThrows(BuildException.class, () -> schema.write(classes, "com.acme.Settings"))
            .getMessage());
  }

  private List<Path> classes(Class<?>... types) throws IOException {
    Path classes = folder.resolve("classes");
    for (Class<?> type : types) {
      String name = type.getName().replace('.', '/') + ".class";
      Path target = classes.resolve(name);
      Files.createDirectories(target.getParent());
      try (InputStream in = type.getResourceAsStream("/" + name)) {
        Files.copy(in, target);
      }
    }
    return List.of(classes);
  }
}
