package io.proxywasm.its;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.its.filters.ProtoFilter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Generated messages on the JVM and in Chicory. */
class ProtoWasmIT {
  @TempDir static Path folder;

  private static TestModule module;

  @BeforeAll
  static void compile() throws Exception {
    module = TestModule.of(ProtoFilter.class, 16 << 20, folder);
  }

  @Nested
  class OnTheJvm extends InHarness {
    OnTheJvm() {
      super(Engine.JVM);
    }
  }

  @Nested
  class InChicory extends InHarness {
    InChicory() {
      super(Engine.CHICORY);
    }
  }

  abstract static class InHarness extends ProtoCases {
    private final Engine engine;
    private FilterHost host;

    InHarness(Engine engine) {
      this.engine = engine;
    }

    @BeforeEach
    void start() {
      host = module.host(engine);
      GrpcLabScript.serve(host.grpc("lab"));
      host.configure(SETTINGS.toByteArray());
    }

    @AfterEach
    void stop() {
      host.close();
    }

    @Override
    Answer send(String node) {
      var request = host.get("/");
      if (!node.isEmpty()) {
        request.header("x-node", node);
      }
      var response = request.send().downstream();
      return new Answer(response.status(), response.body());
    }
  }
}
