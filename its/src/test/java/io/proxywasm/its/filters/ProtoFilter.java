package io.proxywasm.its.filters;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.StringValue;
import io.proxywasm.protos.Maps;
import io.proxywasm.protos.Node;
import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.call.GrpcCall;

/**
 * Speaks protobuf: its configuration is a message, it changes the one that a request brings, and
 * calls a method whose messages are generated.
 */
public final class ProtoFilter implements HttpFilter {
  private final HttpStream stream;
  private final Maps settings;

  private ProtoFilter(HttpStream stream, Maps settings) {
    this.stream = stream;
    this.settings = settings;
  }

  public static void main(String[] args) {
    ProxyWasm.register(ProtoPlugin::new);
  }

  private static final class ProtoPlugin implements Plugin {
    private Maps settings = Maps.getDefaultInstance();

    @Override
    public void onConfigure(Configuration configuration) {
      try {
        settings = Maps.parseFrom(configuration.bytes());
      } catch (InvalidProtocolBufferException e) {
        throw new IllegalArgumentException("the configuration is no Maps message", e);
      }
    }

    @Override
    public HttpFilter newHttpFilter(HttpStream stream) {
      return new ProtoFilter(stream, settings);
    }
  }

  @Override
  public Action onRequestHeaders(boolean endOfStream) {
    String node = stream.request().headers().first("x-node").orElse("");
    if (node.isEmpty()) {
      GrpcCall.to("lab")
          .method("test.Lab", "Upper")
          .send(StringValue.of(settings.getTextsOrThrow("question")).toByteArray())
          .onDone(reply -> stream.respond(200, reply.message(StringValue::parseFrom).getValue()));
      return Action.PAUSE;
    }
    try {
      return stream.respond(200, changed(node));
    } catch (InvalidProtocolBufferException e) {
      return stream.respond(400, e.getMessage());
    }
  }

  private String changed(String node) throws InvalidProtocolBufferException {
    Node read = Node.parseFrom(ByteString.fromHex(node));
    var written = Node.newBuilder().setName(read.getName() + settings.getTextsOrDefault("end", ""));
    written.setLeft(read).setInner(Node.Inner.newBuilder().setValue(read.getSerializedSize()));
    return hex(written.build().toByteArray());
  }

  private static String hex(byte[] bytes) {
    var text = new StringBuilder();
    for (byte b : bytes) {
      text.append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return text.toString();
  }
}
