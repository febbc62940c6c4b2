package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Records of one class. */
public abstract class RecordCodec extends Codec {
  private Member @Nullable [] members;

  /** Returns the components; asked for late, since a record can contain others of its class. */
  protected abstract Member[] describe();

  /** Calls the record's canonical constructor. */
  protected abstract Record create(Object[] values);

  /** Returns the values of a record's components. */
  protected abstract Object[] values(Object record);

  @Override
  public final Record read(JsonValue value) {
    JsonObject object = value.object();
    Member[] all = members();
    String[] names = new String[all.length];
    for (int i = 0; i < all.length; i++) {
      names[i] = all[i].name;
    }
    object.allowOnly(names);
    Object[] values = new Object[all.length];
    for (int i = 0; i < all.length; i++) {
      values[i] = all[i].read(object);
    }
    try {
      return create(values);
    } catch (JsonException e) {
      throw e;
    } catch (RuntimeException e) {
      JsonException error = value.error(e.getMessage() == null ? e.toString() : e.getMessage());
      error.initCause(e);
      throw error;
    }
  }

  @Override
  public final JsonObject write(Object value) {
    Member[] all = members();
    Object[] values = values(value);
    JsonObject object = JsonObject.empty();
    for (int i = 0; i < all.length; i++) {
      all[i].write(values[i], object);
    }
    return object;
  }

  private Member[] members() {
    if (members == null) {
      members = describe();
    }
    return members;
  }
}
