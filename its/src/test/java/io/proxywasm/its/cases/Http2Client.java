package io.proxywasm.its.cases;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2StreamChannelBootstrap;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** An HTTP/2 connection to the proxy with one stream on it. */
final class Http2Client implements AutoCloseable {
  private final Channel connection;
  private final Pings pings = new Pings();
  private final Http2Stream stream = new Http2Stream(() -> {});

  Http2Client(EventLoopGroup group, int port) {
    connection =
        new Bootstrap()
            .group(group)
            .channel(NioSocketChannel.class)
            .handler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    channel
                        .pipeline()
                        .addLast(
                            Http2FrameCodecBuilder.forClient().validateHeaders(false).build(),
                            new Http2MultiplexHandler(new ChannelInboundHandlerAdapter()),
                            pings);
                  }
                })
            .connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
            .syncUninterruptibly()
            .channel();
    stream.attach(
        new Http2StreamChannelBootstrap(connection)
            .handler(stream)
            .open()
            .syncUninterruptibly()
            .getNow());
  }

  Http2Stream stream() {
    return stream;
  }

  int localPort() {
    return ((InetSocketAddress) connection.localAddress()).getPort();
  }

  /** Waits until the proxy has read all that was sent to it. */
  void settle() throws InterruptedException {
    if (connection.isActive()) {
      pings.roundTrip(connection);
    }
  }

  @Override
  public void close() {
    var unused = connection.close().awaitUninterruptibly();
  }
}
