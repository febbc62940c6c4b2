package io.proxywasm.its;

import io.proxywasm.harness.GrpcAnswer;
import io.proxywasm.harness.GrpcCluster;
import io.proxywasm.harness.GrpcServerCall;
import io.proxywasm.harness.HeaderList;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The methods of {@link GrpcLab} for the test harness. */
public final class GrpcLabScript {
  private static final HeaderList SERVER = HeaderList.of("x-server", "lab");
  private static final HeaderList END = HeaderList.of("x-end", "yes");

  private GrpcLabScript() {}

  /** Defines the methods of a cluster. */
  public static void serve(GrpcCluster cluster) {
    cluster
        .unary("test.Lab/Metadata", call -> GrpcAnswer.ok(describe(call.metadata())))
        .unary("test.Lab/Upper", call -> GrpcAnswer.ok(GrpcLab.upper(call.messages().get(0))))
        .unary("test.Lab/Hang", call -> null)
        .stream("test.Lab/Echo", GrpcLabScript::echo)
        .stream("test.Lab/Talk", GrpcLabScript::echo)
        .stream("test.Lab/Fail", call -> call.onMessage(message -> fail(call, message)))
        .stream("test.Lab/Burst", call -> call.onMessage(message -> burst(call, message)))
        .stream("test.Lab/Nothing", call -> call.onHalfClose(() -> call.close(0, "", END)));
  }

  private static String describe(HeaderList metadata) {
    return metadata.all("x-client")
        + " "
        + HexFormat.of().formatHex(metadata.bytes("x-data-bin").orElseThrow());
  }

  private static void echo(GrpcServerCall call) {
    call.onMessage(
        message -> {
          if (call.messages().size() == 1) {
            call.sendMetadata(SERVER);
          }
          call.send("re:" + text(message));
        });
    call.onHalfClose(() -> call.close(0, "", END));
  }

  private static void fail(GrpcServerCall call, byte[] message) {
    String text = text(message);
    int colon = text.indexOf(':');
    call.close(Integer.parseInt(text.substring(0, colon)), text.substring(colon + 1), END);
  }

  private static void burst(GrpcServerCall call, byte[] message) {
    call.sendMetadata(SERVER);
    for (int i = 0; i < 3; i++) {
      call.send(text(message) + i);
    }
    call.close(0, "", END);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
