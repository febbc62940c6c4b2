package io.proxywasm.maven.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.dylibso.chicory.wabt.Wat2Wasm;
import io.proxywasm.maven.wasm.WasmModule;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImageAnnotationsTest {
  private static WasmModule module(String memory) {
    return WasmModule.parse(
        Wat2Wasm.parse(
            "(module (memory %s) (func (export \"proxy_abi_version_0_2_1\")))".formatted(memory)));
  }

  @Test
  void tellWhatIsInTheImage() {
    assertEquals(
        Map.of(
            "org.opencontainers.image.title", "greeter",
            "org.opencontainers.image.version", "1.0",
            "org.opencontainers.image.licenses", "Apache-2.0",
            "org.opencontainers.image.revision", "4f2a",
            "io.proxywasm.compiler", "a compiler 1",
            "io.proxywasm.abi", "0.2.1",
            "io.proxywasm.memory.min", "131072",
            "io.proxywasm.memory.max", "4294967296",
            "io.proxywasm.configuration.schema", "{}"),
        new ImageAnnotations()
            .project("greeter", "1.0", "Apache-2.0")
            .revision("4f2a")
            .compiler("a compiler 1")
            .module(module("2 65536"))
            .configuration("{}")
            .toMap());
  }

  @Test
  void leaveOutWhatIsNotKnown() {
    assertEquals(
        Map.of(
            "org.opencontainers.image.title", "greeter",
            "org.opencontainers.image.version", "1.0",
            "io.proxywasm.abi", "0.2.1",
            "io.proxywasm.memory.min", "65536"),
        new ImageAnnotations()
            .project("greeter", "1.0", "")
            .revision(null)
            .module(module("1"))
            .configuration(null)
            .toMap());
  }
}
