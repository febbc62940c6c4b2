package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.Returned;
import org.jspecify.annotations.Nullable;

/** The host calls on buffers: bodies, which can be changed, and configurations, which cannot. */
final class Buffers {
  private final Contexts contexts;
  private final HostSettings settings;
  private byte @Nullable [] pluginConfiguration;
  private byte @Nullable [] foreignArgument;

  Buffers(Contexts contexts, HostSettings settings) {
    this.contexts = contexts;
    this.settings = settings;
  }

  /** Shows the plugin configuration to the guest, or with null hides it again. */
  void setPluginConfiguration(byte @Nullable [] configuration) {
    pluginConfiguration = configuration;
  }

  /** Shows the argument of a foreign function to the guest, or with null hides it again. */
  void setForeignArgument(byte @Nullable [] argument) {
    foreignArgument = argument;
  }

  int get(int type, int start, int length, Returned result) {
    BodyBuffer buffer = find(type);
    if (BufferType.of(type) == null) {
      return Status.BAD_ARGUMENT;
    }
    if (buffer == null) {
      return Status.NOT_FOUND;
    }
    result.bytes = buffer.range(start, length);
    return Status.OK;
  }

  int status(int type, Returned result) {
    if (BufferType.of(type) == null) {
      return Status.BAD_ARGUMENT;
    }
    BodyBuffer buffer = find(type);
    if (buffer == null) {
      return Status.NOT_FOUND;
    }
    result.number = buffer.size();
    return Status.OK;
  }

  int set(int type, int start, int length, byte[] value) {
    if (BufferType.of(type) == null) {
      return Status.BAD_ARGUMENT;
    }
    BodyBuffer buffer = find(type);
    if (buffer == null) {
      return Status.NOT_FOUND;
    }
    return isLiveBody(type) ? buffer.set(start, length, value) : Status.BAD_ARGUMENT;
  }

  /** Returns the buffer; outside its phase a body is there and empty, as in Envoy. */
  private @Nullable BodyBuffer find(int type) {
    BufferType buffer = BufferType.of(type);
    if (buffer == null) {
      return null;
    }
    return switch (buffer) {
      case HTTP_REQUEST_BODY, HTTP_RESPONSE_BODY, DOWNSTREAM_DATA, UPSTREAM_DATA -> {
        BodyBuffer body = liveBody(buffer);
        yield body == null ? new BodyBuffer(new byte[0]) : body;
      }
      case HTTP_CALL_RESPONSE_BODY -> contexts.callout().body;
      case GRPC_CALL_MESSAGE -> {
        BodyBuffer message = contexts.callout().grpcMessage;
        yield message == null ? new BodyBuffer(new byte[0]) : message;
      }
      case VM_CONFIGURATION -> new BodyBuffer(settings.vmConfiguration);
      case PLUGIN_CONFIGURATION ->
          pluginConfiguration == null ? null : new BodyBuffer(pluginConfiguration);
      case FOREIGN_FUNCTION_ARGUMENTS ->
          foreignArgument == null ? null : new BodyBuffer(foreignArgument);
      default -> null;
    };
  }

  private boolean isLiveBody(int type) {
    BufferType buffer = BufferType.of(type);
    return buffer != null && liveBody(buffer) != null;
  }

  private @Nullable BodyBuffer liveBody(BufferType type) {
    StreamContext stream = contexts.current();
    ConnectionContext connection = contexts.currentConnection();
    return switch (type) {
      case HTTP_REQUEST_BODY -> stream == null ? null : stream.request().view().body;
      case HTTP_RESPONSE_BODY -> stream == null ? null : stream.response().view().body;
      case DOWNSTREAM_DATA -> connection == null ? null : connection.toUpstream().view();
      case UPSTREAM_DATA -> connection == null ? null : connection.toDownstream().view();
      default -> null;
    };
  }
}
