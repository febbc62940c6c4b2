package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.tcp.PeerType;
import io.proxywasm.sdk.tcp.TcpFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes the callbacks of TCP streams to their filters. No exception leaves it. Ids that are not
 * known do nothing.
 */
public final class TcpDispatcher {
  private static final int CONTINUE = Action.CONTINUE.ordinal();
  private static final int PAUSE = Action.PAUSE.ordinal();
  private static final PeerType[] PEER_TYPES = PeerType.values();

  private TcpDispatcher() {}

  /** Tells that a new stream is one of TCP: until then it is taken for one of HTTP. */
  public static int onNewConnection(int id) {
    if (!(Contexts.STREAMS.get(id) instanceof StreamContext untold)) {
      return CONTINUE;
    }
    untold.end();
    TcpStreamContext stream = new TcpStreamContext(id, untold.plugin);
    Contexts.STREAMS.put(id, stream);
    try {
      TcpFilter filter = stream.filter.create();
      return filter == null ? CONTINUE : filter.onNewConnection().ordinal();
    } catch (Throwable e) {
      return stream.filter.failed("TcpFilter.onNewConnection", e).ordinal();
    }
  }

  public static int onDownstreamData(int id, int size, boolean endOfStream) {
    TcpStreamContext stream = streamOf(id);
    TcpFilter filter = stream == null ? null : stream.filter.get();
    if (stream == null || filter == null) {
      return withoutFilter(stream);
    }
    try {
      return filter.onDownstreamData(size, endOfStream).ordinal();
    } catch (Throwable e) {
      return stream.filter.failed("TcpFilter.onDownstreamData", e).ordinal();
    }
  }

  public static int onUpstreamData(int id, int size, boolean endOfStream) {
    TcpStreamContext stream = streamOf(id);
    TcpFilter filter = stream == null ? null : stream.filter.get();
    if (stream == null || filter == null) {
      return withoutFilter(stream);
    }
    stream.upstreamDataIsHere(true);
    try {
      return filter.onUpstreamData(size, endOfStream).ordinal();
    } catch (Throwable e) {
      return stream.filter.failed("TcpFilter.onUpstreamData", e).ordinal();
    } finally {
      stream.upstreamDataIsHere(false);
    }
  }

  public static void onDownstreamClose(int id, int peerType) {
    TcpStreamContext stream = streamOf(id);
    TcpFilter filter = stream == null ? null : stream.filter.get();
    if (filter != null) {
      try {
        filter.onDownstreamClose(peerType(peerType));
      } catch (Throwable e) {
        Failures.log("TcpFilter.onDownstreamClose", id, e);
      }
    }
  }

  public static void onUpstreamClose(int id, int peerType) {
    TcpStreamContext stream = streamOf(id);
    TcpFilter filter = stream == null ? null : stream.filter.get();
    if (stream != null && filter != null) {
      try {
        filter.onUpstreamClose(peerType(peerType));
      } catch (Throwable e) {
        stream.filter.failed("TcpFilter.onUpstreamClose", e);
      }
    }
  }

  private static @Nullable TcpStreamContext streamOf(int id) {
    return Contexts.STREAMS.get(id) instanceof TcpStreamContext stream ? stream : null;
  }

  /** A filter that failed lets nothing pass any more; where there never was one all passes. */
  private static int withoutFilter(@Nullable TcpStreamContext stream) {
    return stream != null && stream.hasFailed() ? PAUSE : CONTINUE;
  }

  /** A number beyond the ABI's is not known either. */
  private static PeerType peerType(int number) {
    return number >= 0 && number < PEER_TYPES.length ? PEER_TYPES[number] : PeerType.UNKNOWN;
  }
}
