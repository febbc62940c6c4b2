package io.proxywasm.maven.run;

import java.nio.file.Path;

/**
 * The filter to serve.
 *
 * @param module its {@code .wasm}
 * @param configuration the plugin's configuration, as the filter reads it
 */
public record RunFilter(Path module, String configuration) {}
