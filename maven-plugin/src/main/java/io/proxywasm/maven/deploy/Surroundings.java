package io.proxywasm.maven.deploy;

import java.util.Map;

/**
 * What a filter finds in a target before its first stream.
 *
 * @param rootId picks one of the plugins that a module registers
 * @param vmConfiguration the VM's configuration
 * @param environment the VM's environment variables, as far as they are known beforehand
 */
public record Surroundings(String rootId, String vmConfiguration, Map<String, String> environment) {
  /** Nothing of all this. */
  public static final Surroundings NONE = new Surroundings("", "", Map.of());
}
