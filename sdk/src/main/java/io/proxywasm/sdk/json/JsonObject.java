package io.proxywasm.sdk.json;

import io.proxywasm.sdk.internal.json.RecordCodec;
import io.proxywasm.sdk.internal.json.RecordCodecs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object, by member name. A getter without a default value needs the member; one with a
 * default returns it when the member is missing or null. A member of another type is an error in
 * either case. All errors are {@link JsonException}s.
 *
 * <p>Members keep their order: one that is set again stays where it was, a new one comes last.
 */
public final class JsonObject extends JsonContainer {
  private final Members members = new Members();

  private JsonObject() {}

  JsonObject(byte[] text, int start, @Nullable JsonContainer parent) {
    super(text, start, parent);
  }

  /**
   * Makes an object of a record: a member for each component, in their order; an empty {@code
   * Optional} is left out. The types are those of {@link #to}.
   */
  public static JsonObject of(Record record) {
    return RecordCodecs.of(record).write(record);
  }

  /**
   * Reads a JSON text whose outermost value is an object.
   *
   * @throws JsonException if it is not one; see {@link JsonValue#parse(byte[])}
   */
  public static JsonObject parse(byte[] json) {
    return JsonValue.parse(json).object();
  }

  /**
   * Reads a JSON text whose outermost value is an object.
   *
   * @throws JsonException if it is not one; see {@link JsonValue#parse(byte[])}
   */
  public static JsonObject parse(String json) {
    return JsonValue.parse(json).object();
  }

  /** Returns an object without members. */
  public static JsonObject empty() {
    return new JsonObject();
  }

  /** Returns the members' names, in their order. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < members.size(); i++) {
      names.add(members.name(i));
    }
    return Collections.unmodifiableSet(names);
  }

  /** Tells whether there is a member that is not null. */
  public boolean has(String name) {
    return present(name) != null;
  }

  /**
   * Refuses members of other names, so that a misspelt one is noticed.
   *
   * @return this
   */
  public JsonObject allowOnly(String... names) {
    List<String> known = List.of(names);
    for (int i = 0; i < members.size(); i++) {
      if (!known.contains(members.name(i))) {
        throw members.value(i).error(UnknownName.message(members.name(i), known));
      }
    }
    return this;
  }

  public String string(String name) {
    return get(name).string();
  }

  public String string(String name, String defaultValue) {
    JsonValue value = present(name);
    return value == null ? defaultValue : value.string();
  }

  public boolean bool(String name) {
    return get(name).bool();
  }

  public boolean bool(String name, boolean defaultValue) {
    JsonValue value = present(name);
    return value == null ? defaultValue : value.bool();
  }

  public int integer(String name) {
    return get(name).integer();
  }

  public int integer(String name, int defaultValue) {
    JsonValue value = present(name);
    return value == null ? defaultValue : value.integer();
  }

  public long longInteger(String name) {
    return get(name).longInteger();
  }

  public long longInteger(String name, long defaultValue) {
    JsonValue value = present(name);
    return value == null ? defaultValue : value.longInteger();
  }

  public double decimal(String name) {
    return get(name).decimal();
  }

  public double decimal(String name, double defaultValue) {
    JsonValue value = present(name);
    return value == null ? defaultValue : value.decimal();
  }

  public JsonObject object(String name) {
    return get(name).object();
  }

  public JsonArray array(String name) {
    return get(name).array();
  }

  /**
   * Returns an array of strings, which cannot be changed; empty if the member is missing or null.
   */
  public List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    JsonValue value = present(name);
    if (value != null) {
      JsonArray array = value.array();
      for (int i = 0; i < array.size(); i++) {
        strings.add(array.string(i));
      }
    }
    return List.copyOf(strings);
  }

  /**
   * Returns an array of objects, which cannot be changed; empty if the member is missing or null.
   */
  public List<JsonObject> objects(String name) {
    List<JsonObject> objects = new ArrayList<>();
    JsonValue value = present(name);
    if (value != null) {
      JsonArray array = value.array();
      for (int i = 0; i < array.size(); i++) {
        objects.add(array.object(i));
      }
    }
    return List.copyOf(objects);
  }

  /**
   * Makes a record of this object: each component is the value of the member with its name.
   *
   * <pre>{@code
   * record Settings(@Default("x-greeting") String header, Optional<String> note, List<Rule> rules) {}
   *
   * Settings settings = configuration.json().to(Settings.class);
   * }</pre>
   *
   * <p>A component is a {@code String}, {@code boolean}, {@code int}, {@code long}, {@code double}
   * (or their boxed types), an enum (the constant's name), a record, a {@link java.time.Duration}
   * ({@code "250ms"}, {@code "1.5s"}, {@code "2m"}, {@code "1h"}), a {@code List} or {@code Set} of
   * those, a {@code Map} from {@code String} to them, an {@code Optional} of any, or JSON as it is:
   * {@link JsonObject}, {@link JsonArray}, {@link JsonValue}. No other type compiles.
   *
   * <p>Every member must be there, unless its component is an {@code Optional}, a {@code List},
   * {@code Set} or {@code Map}, which are empty then, or has a {@link Default}. Null counts as
   * missing. Members of other names are refused.
   *
   * <p>What the record's constructor throws, for instance since a value is out of range, becomes an
   * error that points to this object.
   *
   * @param type the record class, written here: a module has no reflection
   * @throws JsonException with line, column and path of what does not fit
   */
  public <T extends Record> T to(Class<T> type) {
    return type.cast(to(RecordCodecs.of(type)));
  }

  /** What {@code to(Class)} becomes in a module. */
  Record to(RecordCodec codec) {
    return codec.read(this);
  }

  /** Returns the member, whatever it is. */
  public JsonValue get(String name) {
    JsonValue value = member(name);
    if (value == null) {
      throw error("the member \"" + name + "\" is missing");
    }
    return value;
  }

  /** Returns the member, whatever it is; empty if it is missing. */
  public Optional<JsonValue> find(String name) {
    return Optional.ofNullable(member(name));
  }

  /** Sets a member; {@link JsonValue#of(String)} and its like make a value. */
  public JsonObject set(String name, JsonValue value) {
    members.set(name, value);
    change();
    return this;
  }

  public JsonObject set(String name, String value) {
    return set(name, JsonValue.of(value));
  }

  public JsonObject set(String name, long value) {
    return set(name, JsonValue.of(value));
  }

  public JsonObject set(String name, double value) {
    return set(name, JsonValue.of(value));
  }

  public JsonObject set(String name, boolean value) {
    return set(name, JsonValue.of(value));
  }

  /** Removes a member, and tells whether it was there. */
  public boolean remove(String name) {
    int member = members.find(name);
    if (member >= 0) {
      members.remove(member);
      change();
    }
    return member >= 0;
  }

  /** Makes an error that points to a member, for checks of the caller's own. */
  public JsonException error(String name, String problem) {
    JsonValue value = member(name);
    return value != null ? value.error(problem) : error(problem);
  }

  @Override
  public JsonKind kind() {
    return JsonKind.OBJECT;
  }

  @Override
  public JsonObject object() {
    return this;
  }

  /** Adds a member that was read. */
  void append(String name, JsonValue value) {
    members.append(name, value);
  }

  /** Returns the first value whose name an earlier one has, too. */
  @Nullable JsonValue duplicate() {
    int member = members.duplicate();
    return member < 0 ? null : members.value(member);
  }

  @Override
  void writeAnew(JsonWriter out, int depth) {
    out.open('{', depth);
    for (int i = 0; i < members.size(); i++) {
      if (i > 0) {
        out.ascii(',');
      }
      out.string(members.name(i)).ascii(':');
      members.value(i).writeTo(out, depth + 1);
    }
    out.ascii('}');
  }

  @Override
  String describe() {
    return "an object";
  }

  private @Nullable JsonValue member(String name) {
    int member = members.find(name);
    return member < 0 ? null : members.value(member);
  }

  private @Nullable JsonValue present(String name) {
    JsonValue value = member(name);
    return value == null || value.isNull() ? null : value;
  }
}
