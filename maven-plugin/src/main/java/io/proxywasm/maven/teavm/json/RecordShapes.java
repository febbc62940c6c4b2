package io.proxywasm.maven.teavm.json;

import io.proxywasm.sdk.internal.json.shape.RecordShape;
import io.proxywasm.sdk.internal.json.shape.Shapes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.teavm.parsing.resource.ResourceProvider;

/** Reads shapes of records from class files. */
public final class RecordShapes {
  private RecordShapes() {}

  /**
   * Returns the shapes of a record class and of all that it contains, its own first.
   *
   * @throws io.proxywasm.sdk.internal.json.shape.ShapeException if one cannot be read from JSON
   */
  public static Map<String, RecordShape> of(String className, List<Path> classPath)
      throws IOException {
    try (var resources =
        ResourceProvider.ofClassPath(classPath.stream().map(Path::toFile).toList())) {
      return Shapes.of(className, new ClassFileTypes(resources));
    }
  }
}
