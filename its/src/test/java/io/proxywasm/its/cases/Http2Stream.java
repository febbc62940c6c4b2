package io.proxywasm.its.cases;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.DefaultHttp2ResetFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.handler.codec.http2.Http2ResetFrame;
import io.netty.util.AsciiString;
import io.netty.util.ReferenceCountUtil;
import io.proxywasm.harness.HeaderList;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One end of an HTTP/2 stream: sends frames and keeps what arrives. */
final class Http2Stream extends ChannelInboundHandlerAdapter {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Runnable onComplete;
  private @Nullable Channel channel;
  private @Nullable HeaderList headers;
  private HeaderList trailers = HeaderList.EMPTY;
  private boolean complete;
  private boolean reset;

  /**
   * Makes one end.
   *
   * @param onComplete runs when the whole message has arrived
   */
  Http2Stream(Runnable onComplete) {
    this.onComplete = onComplete;
  }

  void attach(Channel stream) {
    channel = stream;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    try {
      read(message);
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  private void read(Object message) {
    boolean before;
    boolean after;
    synchronized (this) {
      before = complete;
      if (message instanceof Http2HeadersFrame frame) {
        if (headers == null) {
          headers = list(frame.headers());
        } else {
          trailers = list(frame.headers());
        }
        complete |= frame.isEndStream();
      } else if (message instanceof Http2DataFrame frame) {
        body.writeBytes(ByteBufUtil.getBytes(frame.content()));
        complete |= frame.isEndStream();
      } else if (message instanceof Http2ResetFrame) {
        reset = true;
      }
      after = complete;
    }
    if (after && !before) {
      onComplete.run();
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof Http2ResetFrame) {
      synchronized (this) {
        reset = true;
      }
    }
    ReferenceCountUtil.release(event);
  }

  @Override
  public synchronized void channelInactive(ChannelHandlerContext context) {
    reset |= !complete;
  }

  synchronized @Nullable Arrived arrived() {
    return headers == null ? null : new Arrived(headers, body.toByteArray(), trailers, complete);
  }

  synchronized boolean isReset() {
    return reset;
  }

  void headers(HeaderList list, boolean end) {
    write(new DefaultHttp2HeadersFrame(frame(list), end));
  }

  void data(byte[] bytes, boolean end) {
    write(new DefaultHttp2DataFrame(Unpooled.wrappedBuffer(bytes), end));
  }

  void reset() {
    write(new DefaultHttp2ResetFrame(Http2Error.CANCEL));
  }

  /** Sends a whole message. */
  void message(HeaderList list, List<byte[]> chunks, HeaderList trailerList) {
    boolean trailing = trailerList.size() > 0;
    headers(list, chunks.isEmpty() && !trailing);
    for (int i = 0; i < chunks.size(); i++) {
      data(chunks.get(i), i == chunks.size() - 1 && !trailing);
    }
    if (trailing) {
      headers(trailerList, true);
    }
  }

  /** What cannot be sent any more is what the other end has given up: the case looks at that. */
  private void write(Object frame) {
    Channel open = channel;
    if (open == null) {
      throw new IllegalStateException("the stream has not begun");
    }
    var written = open.writeAndFlush(frame);
    if (!open.eventLoop().inEventLoop()) {
      written.awaitUninterruptibly();
    }
  }

  private static Http2Headers frame(HeaderList list) {
    Http2Headers headers = new DefaultHttp2Headers(false);
    for (var header : list) {
      headers.add(new AsciiString(header.name()), new AsciiString(header.bytes()));
    }
    return headers;
  }

  private static HeaderList list(Http2Headers headers) {
    List<HeaderList.Entry> entries = new ArrayList<>();
    for (var header : headers) {
      byte[] value = AsciiString.of(header.getValue()).toByteArray();
      entries.add(new HeaderList.Entry(header.getKey().toString(), value));
    }
    return HeaderList.of(entries);
  }
}
