package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import java.util.ArrayList;
import java.util.List;

/** What gRPC's metadata looks like in HTTP/2's headers and trailers. */
final class GrpcHeaders {
  static final int INTERNAL = 13;
  static final int UNAVAILABLE = 14;

  private GrpcHeaders() {}

  static HeaderList initial(HeaderList metadata) {
    List<HeaderList.Entry> all = new ArrayList<>(head());
    all.addAll(metadata.entries());
    return HeaderList.of(all);
  }

  /** Makes the end of a response; that of one which is nothing else begins with its head. */
  static HeaderList trailing(boolean only, int status, String message, HeaderList metadata) {
    List<HeaderList.Entry> all = new ArrayList<>(only ? head() : List.of());
    all.addAll(metadata.entries());
    all.add(new HeaderList.Entry("grpc-status", Integer.toString(status)));
    if (!message.isEmpty()) {
      all.add(new HeaderList.Entry("grpc-message", message));
    }
    return HeaderList.of(all);
  }

  private static List<HeaderList.Entry> head() {
    return List.of(
        new HeaderList.Entry(":status", "200"),
        new HeaderList.Entry("content-type", "application/grpc"));
  }
}
