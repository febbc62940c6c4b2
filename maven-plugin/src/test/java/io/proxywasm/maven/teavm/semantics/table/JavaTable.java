package io.proxywasm.maven.teavm.semantics.table;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.MethodDescriptor;

/** Tells what becomes of each public method of the JDK in a filter. */
final class JavaTable {
  /** The methods of a class: each is in one of these. */
  record Row(SortedSet<String> works, SortedSet<String> untried, SortedSet<String> missing) {
    Row() {
      this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
  }

  private final ClassReaderSource library;
  private final Set<CaseCalls.Call> tried;

  private JavaTable(ClassReaderSource library, Set<CaseCalls.Call> tried) {
    this.library = library;
    this.tried = tried;
  }

  /** Compares the JDK's methods with those the class library has and the cases call. */
  static Map<String, Row> of(
      Map<String, SortedSet<String>> api, ClassReaderSource library, Set<CaseCalls.Call> tried) {
    var table = new JavaTable(library, tried);
    var rows = new TreeMap<String, Row>();
    api.forEach((type, methods) -> rows.put(type, table.row(type, methods)));
    return rows;
  }

  private Row row(String type, Set<String> methods) {
    var row = new Row();
    for (String method : methods) {
      if (!has(library.get(type), MethodDescriptor.parse(method))) {
        row.missing().add(method);
      } else if (tried.contains(new CaseCalls.Call(type, method))) {
        row.works().add(method);
      } else {
        row.untried().add(method);
      }
    }
    return row;
  }

  private boolean has(ClassReader type, MethodDescriptor method) {
    if (type == null) {
      return false;
    }
    if (type.getMethod(method) != null) {
      return true;
    }
    if (method.getName().equals("<init>")) {
      return false;
    }
    return (type.getParent() != null && has(library.get(type.getParent()), method))
        || type.getInterfaces().stream().anyMatch(each -> has(library.get(each), method));
  }
}
