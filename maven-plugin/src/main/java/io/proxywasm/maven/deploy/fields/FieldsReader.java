package io.proxywasm.maven.deploy.fields;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.sdk.internal.text.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads nodes of YAML as a shape says, and says where they are not. */
final class FieldsReader {
  private final Path file;

  FieldsReader(Path file) {
    this.file = file;
  }

  Map<String, Object> fields(Node node, Shape.Fields shape) throws BuildException {
    var read = new LinkedHashMap<String, Object>();
    for (var tuple : tuples(node, "fields")) {
      String name = name(tuple.getKeyNode());
      Shape known = shape.known().get(name);
      if (known == null) {
        throw unknown(tuple.getKeyNode(), name, shape);
      } else if (known instanceof Shape.Ours ours) {
        throw error(tuple.getKeyNode(), "%s is not set here: %s".formatted(name, ours.setBy()));
      }
      put(read, tuple, value(tuple.getValueNode(), known));
    }
    return read;
  }

  private Object value(Node node, Shape shape) throws BuildException {
    if (shape instanceof Shape.Fields fields) {
      return fields(node, fields);
    } else if (shape instanceof Shape.MapOf map) {
      return map(node, map.value());
    } else if (shape instanceof Shape.ListOf list) {
      return list(node, list.element());
    } else if (shape instanceof Shape.Anything) {
      return anything(node);
    }
    return new ScalarReader(shape)
        .read(node)
        .orElseThrow(() -> error(node, "write %s here".formatted(ScalarReader.called(shape))));
  }

  private Map<String, Object> map(Node node, Shape value) throws BuildException {
    var read = new LinkedHashMap<String, Object>();
    for (var tuple : tuples(node, "names with values")) {
      put(read, tuple, value(tuple.getValueNode(), value));
    }
    return read;
  }

  private List<Object> list(Node node, Shape element) throws BuildException {
    if (!(node instanceof SequenceNode sequence)) {
      throw error(node, "write a list here");
    }
    var read = new ArrayList<>();
    for (var each : sequence.getValue()) {
      read.add(value(each, element));
    }
    return read;
  }

  private Object anything(Node node) throws BuildException {
    if (node instanceof MappingNode) {
      return map(node, Shape.ANYTHING);
    } else if (node instanceof SequenceNode) {
      return list(node, Shape.ANYTHING);
    }
    return ScalarReader.plain((ScalarNode) node)
        .orElseThrow(() -> error(node, "write a value here"));
  }

  private List<NodeTuple> tuples(Node node, String called) throws BuildException {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    throw error(node, "write %s here".formatted(called));
  }

  private void put(Map<String, Object> read, NodeTuple tuple, Object value) throws BuildException {
    String name = name(tuple.getKeyNode());
    if (read.put(name, value) != null) {
      throw error(tuple.getKeyNode(), name + " is here twice");
    }
  }

  private String name(Node key) throws BuildException {
    if (key instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
      return scalar.getValue();
    }
    throw error(key, "write a name here");
  }

  private BuildException unknown(Node key, String name, Shape.Fields shape) {
    String all = String.join(", ", shape.known().keySet());
    String meant =
        Spelling.nearest(name, shape.known().keySet())
            .map(nearest -> "; did you mean %s? Known are %s".formatted(nearest, all))
            .orElse("; known are " + all);
    return error(key, "there is no field " + name + meant);
  }

  private BuildException error(Node node, String problem) {
    String place = node.getStartMark().map(FieldsReader::place).orElse("");
    return new BuildException("%s%s: %s.".formatted(file, place, problem));
  }

  /** Returns line and column as editors count them. */
  static String place(Mark mark) {
    return ":%d:%d".formatted(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
