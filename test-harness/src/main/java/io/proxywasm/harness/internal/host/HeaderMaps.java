package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import io.proxywasm.sdk.internal.jvm.Returned;
import org.jspecify.annotations.Nullable;

/** The host calls on header maps. */
final class HeaderMaps {
  private final Contexts contexts;

  HeaderMaps(Contexts contexts) {
    this.contexts = contexts;
  }

  int get(int type, byte[] name, Returned result) {
    HeaderTable table = readable(type);
    if (table == null) {
      return Status.BAD_ARGUMENT;
    }
    byte[] value = table.first(HeaderTable.name(name));
    if (value == null) {
      return Status.NOT_FOUND;
    }
    result.bytes = value;
    return Status.OK;
  }

  /** Answers OK even where the map cannot be read: the guest then gets no pairs. */
  int getPairs(int type, Returned result) {
    if (MapType.of(type) == null) {
      return Status.BAD_ARGUMENT;
    }
    HeaderTable table = readable(type);
    if (table != null) {
      result.bytes = PairsCodec.encode(table.entries());
    }
    return Status.OK;
  }

  int getSize(int type, Returned result) {
    HeaderTable table = writable(type);
    if (table == null) {
      return Status.BAD_ARGUMENT;
    }
    result.number = table.byteSize();
    return Status.OK;
  }

  int setPairs(int type, byte[] pairs) {
    HeaderTable table = writable(type);
    if (table == null) {
      return Status.BAD_ARGUMENT;
    }
    table.setAll(PairsCodec.decode(pairs));
    return Status.OK;
  }

  int add(int type, byte[] name, byte[] value) {
    HeaderTable table = writable(type);
    if (table == null) {
      return Status.BAD_ARGUMENT;
    }
    table.add(HeaderTable.name(name), value);
    return Status.OK;
  }

  int replace(int type, byte[] name, byte[] value) {
    HeaderTable table = writable(type);
    if (table == null) {
      return Status.BAD_ARGUMENT;
    }
    table.replace(HeaderTable.name(name), value);
    return Status.OK;
  }

  int remove(int type, byte[] name) {
    HeaderTable table = writable(type);
    if (table == null) {
      return Status.BAD_ARGUMENT;
    }
    table.remove(HeaderTable.name(name));
    return Status.OK;
  }

  /**
   * Returns the map for single reads. In the access log three of them are back, and what there was
   * none of is empty; the request's trailers are always empty there.
   */
  private @Nullable HeaderTable readable(int type) {
    MapType map = MapType.of(type);
    if (map == null) {
      return null;
    }
    return switch (map) {
      case GRPC_CALL_INITIAL_METADATA -> contexts.callout().grpcInitialMetadata;
      case GRPC_CALL_TRAILING_METADATA -> contexts.callout().grpcTrailingMetadata;
      case HTTP_CALL_RESPONSE_HEADERS -> contexts.callout().headers;
      case HTTP_CALL_RESPONSE_TRAILERS -> contexts.callout().trailers;
      default -> readableOfStream(map);
    };
  }

  private @Nullable HeaderTable readableOfStream(MapType map) {
    StreamContext stream = contexts.current();
    if (stream == null) {
      return null;
    }
    FlowView request = stream.request().view();
    FlowView response = stream.response().view();
    boolean logging = stream.logging();
    return switch (map) {
      case REQUEST_HEADERS -> logging ? orEmpty(stream.request().headers()) : request.headers;
      case REQUEST_TRAILERS -> logging ? orEmpty(null) : request.trailers;
      case RESPONSE_HEADERS -> logging ? orEmpty(stream.response().headers()) : response.headers;
      case RESPONSE_TRAILERS -> logging ? orEmpty(stream.response().trailers()) : response.trailers;
      default -> null;
    };
  }

  private static HeaderTable orEmpty(@Nullable HeaderTable table) {
    return table == null ? HeaderTable.ofTrailers(HeaderList.EMPTY) : table;
  }

  /** Returns the map for writes and for its size, which Envoy looks up the same way. */
  private @Nullable HeaderTable writable(int type) {
    StreamContext stream = contexts.current();
    MapType map = MapType.of(type);
    if (stream == null || map == null) {
      return null;
    }
    return switch (map) {
      case REQUEST_HEADERS -> stream.request().view().headers;
      case REQUEST_TRAILERS -> stream.request().view().writableTrailers();
      case RESPONSE_HEADERS -> stream.response().view().headers;
      case RESPONSE_TRAILERS -> stream.response().view().writableTrailers();
      default -> null;
    };
  }
}
