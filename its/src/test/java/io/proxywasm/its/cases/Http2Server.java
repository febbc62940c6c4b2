package io.proxywasm.its.cases;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** An HTTP/2 server on a free loopback port that answers what it is told to. */
final class Http2Server implements AutoCloseable {
  private final Channel server;
  private final int port;
  private final List<Http2Stream> streams = new CopyOnWriteArrayList<>();
  private final Map<Channel, Pings> connections = new ConcurrentHashMap<>();

  /**
   * Starts to listen.
   *
   * @param onRequest is handed each stream when its request has arrived
   */
  Http2Server(EventLoopGroup group, Consumer<Http2Stream> onRequest) {
    ServerBootstrap bootstrap = new ServerBootstrap();
    bootstrap
        .group(group)
        .channel(NioServerSocketChannel.class)
        .childHandler(
            new ChannelInitializer<Channel>() {
              @Override
              protected void initChannel(Channel connection) {
                Pings pings = new Pings();
                connections.put(connection, pings);
                connection
                    .pipeline()
                    .addLast(
                        Http2FrameCodecBuilder.forServer().validateHeaders(false).build(),
                        new Http2MultiplexHandler(accepting(onRequest)),
                        pings);
              }
            });
    server =
        bootstrap
            .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .syncUninterruptibly()
            .channel();
    port = ((InetSocketAddress) server.localAddress()).getPort();
  }

  private ChannelInitializer<Channel> accepting(Consumer<Http2Stream> onRequest) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        Http2Stream[] self = new Http2Stream[1];
        Http2Stream stream = new Http2Stream(() -> onRequest.accept(self[0]));
        self[0] = stream;
        stream.attach(channel);
        streams.add(stream);
        channel.pipeline().addLast(stream);
      }
    };
  }

  int port() {
    return port;
  }

  /** Returns the streams in the order in which they arrived. */
  List<Http2Stream> streams() {
    return streams;
  }

  /** Waits until the proxy has read all that was sent to it. */
  void settle() throws InterruptedException {
    for (var connection : connections.entrySet()) {
      if (connection.getKey().isActive()) {
        connection.getValue().roundTrip(connection.getKey());
      }
    }
  }

  @Override
  public void close() {
    var unused = server.close().awaitUninterruptibly();
    connections.keySet().forEach(connection -> connection.close().awaitUninterruptibly());
  }
}
