package io.proxywasm.its.cases;

import io.netty.channel.EventLoopGroup;
import java.io.IOException;
import java.util.List;

/** The server of a cluster that filters call, for Envoy. */
interface CallServer extends AutoCloseable {
  static CallServer of(EventLoopGroup group, BehaviourCase.Cluster cluster) throws IOException {
    return cluster.isGrpc() ? new GrpcCallServer(cluster) : new HttpCallServer(group, cluster);
  }

  int port();

  /** Returns the calls that have arrived. */
  List<Arrived> calls();

  @Override
  void close();
}
