package io.proxywasm.its;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.StringValue;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.stream.StreamSupport;

/** A gRPC server on a loopback port whose methods show what a client can meet. */
public final class GrpcLab implements AutoCloseable {
  private static final Metadata.Key<String> CLIENT = text("x-client");
  private static final Metadata.Key<byte[]> DATA =
      Metadata.Key.of("x-data-bin", Metadata.BINARY_BYTE_MARSHALLER);

  /** One permit for each call that was cancelled. */
  final Semaphore cancelled = new Semaphore(0);

  /** One permit for each message that arrived at a method that hangs. */
  final Semaphore hanging = new Semaphore(0);

  private final Queue<ServerCall<byte[], byte[]>> hung = new ConcurrentLinkedQueue<>();
  private final Server server;

  /** Starts it on a free port. */
  public GrpcLab() throws IOException {
    var service = ServerServiceDefinition.builder("test.Lab");
    for (var name :
        List.of("Echo", "Metadata", "Fail", "Hang", "Talk", "Burst", "Nothing", "Upper")) {
      service.addMethod(
          MethodDescriptor.newBuilder(new Bytes(), new Bytes())
              .setType(MethodDescriptor.MethodType.BIDI_STREAMING)
              .setFullMethodName("test.Lab/" + name)
              .build(),
          new Handler(name));
    }
    server =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .addService(service.build())
            .build()
            .start();
  }

  /** Returns where it listens. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  /** Answers a {@code google.protobuf.StringValue} with one in upper case. */
  static byte[] upper(byte[] message) {
    try {
      String text = StringValue.parseFrom(message).getValue();
      return StringValue.of(text.toUpperCase(Locale.ROOT)).toByteArray();
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Answers the calls that hang. */
  void release() {
    while (!hung.isEmpty()) {
      var call = hung.remove();
      if (!call.isCancelled()) {
        call.sendHeaders(new Metadata());
        call.sendMessage("late".getBytes(StandardCharsets.UTF_8));
        call.close(Status.OK, new Metadata());
      }
    }
  }

  /** Goes away, with its connections. */
  @Override
  public void close() {
    server.shutdownNow();
  }

  private static Metadata.Key<String> text(String name) {
    return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
  }

  private static Metadata metadata(String name, String value) {
    var metadata = new Metadata();
    metadata.put(text(name), value);
    return metadata;
  }

  private record Bytes() implements MethodDescriptor.Marshaller<byte[]> {
    @Override
    public InputStream stream(byte[] value) {
      return new ByteArrayInputStream(value);
    }

    @Override
    public byte[] parse(InputStream stream) {
      try {
        return stream.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final class Handler implements ServerCallHandler<byte[], byte[]> {
    private final String method;

    Handler(String method) {
      this.method = method;
    }

    @Override
    public ServerCall.Listener<byte[]> startCall(
        ServerCall<byte[], byte[]> call, Metadata headers) {
      call.request(Integer.MAX_VALUE);
      return new Call(call, headers);
    }

    private final class Call extends ServerCall.Listener<byte[]> {
      private final ServerCall<byte[], byte[]> call;
      private final Metadata headers;
      private boolean begun;
      private boolean ended;

      Call(ServerCall<byte[], byte[]> call, Metadata headers) {
        this.call = call;
        this.headers = headers;
      }

      @Override
      public void onMessage(byte[] message) {
        String text = new String(message, StandardCharsets.UTF_8);
        switch (method) {
          case "Echo", "Talk" -> reply("re:" + text);
          case "Metadata" -> reply(describe());
          case "Upper" -> {
            call.sendHeaders(new Metadata());
            call.sendMessage(upper(message));
          }
          case "Fail" -> {
            int colon = text.indexOf(':');
            var status = Status.fromCodeValue(Integer.parseInt(text.substring(0, colon)));
            close(
                colon + 1 == text.length()
                    ? status
                    : status.withDescription(text.substring(colon + 1)));
          }
          case "Burst" -> {
            for (int i = 0; i < 3; i++) {
              reply(text + i);
            }
            close(Status.OK);
          }
          case "Hang" -> {
            hung.add(call);
            hanging.release();
          }
          default -> {}
        }
      }

      private String describe() {
        var clients = StreamSupport.stream(headers.getAll(CLIENT).spliterator(), false).toList();
        return clients + " " + HexFormat.of().formatHex(Objects.requireNonNull(headers.get(DATA)));
      }

      private void reply(String text) {
        if (!begun) {
          begun = true;
          call.sendHeaders(metadata("x-server", "lab"));
        }
        call.sendMessage(text.getBytes(StandardCharsets.UTF_8));
      }

      private void close(Status status) {
        ended = true;
        call.close(status, metadata("x-end", "yes"));
      }

      @Override
      public void onHalfClose() {
        if (!ended && !method.equals("Hang")) {
          close(Status.OK);
        }
      }

      @Override
      public void onCancel() {
        cancelled.release();
      }
    }
  }
}
