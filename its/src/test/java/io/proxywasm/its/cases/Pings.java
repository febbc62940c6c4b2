package io.proxywasm.its.cases;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.DefaultHttp2PingFrame;
import io.netty.handler.codec.http2.Http2PingFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Asks a peer for a sign that it has read, and handled, all frames before. */
final class Pings extends ChannelInboundHandlerAdapter {
  private static final long LIMIT_SECONDS = 20;

  private final Semaphore answers = new Semaphore(0);

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof Http2PingFrame ping && ping.ack()) {
      answers.release();
    }
    ReferenceCountUtil.release(message);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    answers.release();
  }

  /** A proxy that goes away is what a case may be about. */
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    var unused = context.close();
  }

  void roundTrip(Channel connection) throws InterruptedException {
    answers.drainPermits();
    var unused = connection.writeAndFlush(new DefaultHttp2PingFrame(1));
    if (!answers.tryAcquire(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The proxy does not read its connection any more");
    }
  }
}
