package io.proxywasm.classlib.java.util;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.Properties}, but for XML. */
@SuppressWarnings("NullAway")
public class Properties extends Hashtable<Object, Object> {
  private static final long serialVersionUID = 1;

  protected volatile @Nullable Properties defaults;

  public Properties() {
    this(null);
  }

  public Properties(int capacity) {
    this(null);
    if (capacity < 0) {
      throw new IllegalArgumentException();
    }
  }

  public Properties(@Nullable Properties defaults) {
    super(new Storage<>(new ConcurrentHashMap<>()));
    this.defaults = defaults;
  }

  public Object setProperty(String key, String value) {
    return put(key, value);
  }

  public @Nullable String getProperty(String key) {
    return get(key) instanceof String value
        ? value
        : defaults == null ? null : defaults.getProperty(key);
  }

  public String getProperty(String key, String other) {
    var value = getProperty(key);
    return value == null ? other : value;
  }

  public void load(Reader reader) throws IOException {
    Objects.requireNonNull(reader, "reader parameter is null");
    new PropertiesReader(reader::read).readInto(this);
  }

  /** Takes each byte for a character, as the JDK does. */
  public void load(InputStream in) throws IOException {
    Objects.requireNonNull(in, "inStream parameter is null");
    new PropertiesReader(in::read).readInto(this);
  }

  @Deprecated
  public void save(OutputStream out, String comments) {
    try {
      store(out, comments);
    } catch (IOException e) {
      // The JDK says nothing either.
    }
  }

  public void store(Writer writer, @Nullable String comments) throws IOException {
    new PropertiesWriter(writer, false).write(this, comments);
  }

  public void store(OutputStream out, @Nullable String comments) throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.ISO_8859_1);
    new PropertiesWriter(new BufferedWriter(writer), true).write(this, comments);
  }

  public Enumeration<?> propertyNames() {
    var all = new Hashtable<String, Object>();
    forEachWithDefaults((key, value) -> all.put((String) key, value));
    return all.keys();
  }

  public Set<String> stringPropertyNames() {
    var all = new Hashtable<String, Object>();
    forEachWithDefaults(
        (key, value) -> {
          if (key instanceof String name && value instanceof String) {
            all.put(name, value);
          }
        });
    return Collections.unmodifiableSet(all.keySet());
  }

  public void list(PrintStream out) {
    out.println("-- listing properties --");
    forEachWithDefaults(new Hashtable<>(), (key, value) -> out.println(line(key, value)));
  }

  public void list(PrintWriter out) {
    out.println("-- listing properties --");
    forEachWithDefaults(new Hashtable<>(), (key, value) -> out.println(line(key, value)));
  }

  private void forEachWithDefaults(
      Hashtable<String, Object> all, BiConsumer<String, Object> action) {
    forEachWithDefaults((key, value) -> all.put((String) key, value));
    all.forEach(action);
  }

  private static String line(String key, Object value) {
    var text = (String) value;
    return key + "=" + (text.length() > 40 ? text.substring(0, 37) + "..." : text);
  }

  private void forEachWithDefaults(BiConsumer<Object, Object> action) {
    if (defaults != null) {
      defaults.forEachWithDefaults(action);
    }
    forEach(action);
  }

  @Override
  public Set<Object> keySet() {
    return storage().keySet();
  }

  @Override
  public Collection<Object> values() {
    return storage().values();
  }

  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    return new PlainSet<>(storage().entrySet());
  }

  @Override
  public Enumeration<Object> keys() {
    return Collections.enumeration(keySet());
  }

  @Override
  public Enumeration<Object> elements() {
    return Collections.enumeration(values());
  }

  @Override
  public boolean remove(Object key, @Nullable Object value) {
    return storage().remove(key, value);
  }

  @Override
  public Object merge(
      Object key, Object value, BiFunction<? super Object, ? super Object, ?> function) {
    return storage().merge(key, value, function);
  }

  @Override
  public Object clone() {
    var copy = new Properties(defaults);
    copy.putAll(this);
    return copy;
  }
}
