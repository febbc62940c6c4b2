package io.proxywasm.its.cases;

import io.proxywasm.its.GrpcLab;
import io.proxywasm.its.cases.BehaviourCase.Fault;
import java.io.IOException;
import java.util.List;

/** The server of a gRPC cluster, which has the same methods in every case. */
final class GrpcCallServer implements CallServer {
  private final GrpcLab lab;
  private final int port;

  GrpcCallServer(BehaviourCase.Cluster cluster) throws IOException {
    lab = new GrpcLab();
    port = lab.uri().getPort();
    if (cluster.fault() == Fault.REFUSES) {
      lab.close();
    }
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public List<Arrived> calls() {
    throw new IllegalArgumentException("a gRPC cluster does not keep its calls");
  }

  @Override
  public void close() {
    lab.close();
  }
}
