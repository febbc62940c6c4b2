package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What need not be there. */
public final class OptionalCodec extends Codec {
  private final Codec content;

  public OptionalCodec(Codec content) {
    this.content = content;
  }

  @Override
  public Object read(JsonValue value) {
    return Optional.of(content.read(value));
  }

  @Override
  public @Nullable JsonValue write(Object value) {
    Object held = ((Optional<?>) value).orElse(null);
    return held == null ? null : content.write(held);
  }

  @Override
  public Object absent() {
    return Optional.empty();
  }
}
