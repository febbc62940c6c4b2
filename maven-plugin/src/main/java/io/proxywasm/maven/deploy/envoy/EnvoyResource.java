package io.proxywasm.maven.deploy.envoy;

import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.Revision;
import io.proxywasm.maven.deploy.fields.Tree;
import io.proxywasm.maven.deploy.fields.YamlText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Envoy reads from the folder: one filter's configuration, under a version of its own. */
final class EnvoyResource {
  /** The field that holds the plugin's configuration, and below {@code vm_config} the VM's. */
  static final String CONFIGURATION = "configuration";

  private static final String TYPE = "@type";

  private final EnvoySettings settings;

  EnvoyResource(EnvoySettings settings) {
    this.settings = settings;
  }

  /** Returns the revision of a release. */
  Revision of(Release release, Instant now) {
    var filter = filter(release);
    String id = Revision.id(release.version(), YamlText.of(filter));
    return new Revision(
        id, release.version(), release.moduleDigest(), now, text(id, release.name(), filter));
  }

  /** Returns what stays when a filter has gone: Envoy does not start without the file. */
  Revision passing(String name) {
    var filter = typed(settings.kind().pass());
    if (settings.kind() == FilterKind.NETWORK) {
      filter.put("stat_prefix", name);
    }
    String id = Revision.id("none", YamlText.of(filter));
    return new Revision(id, "none", "", Instant.EPOCH, text(id, name, filter));
  }

  private Map<String, Object> filter(Release release) {
    var plugin = new Tree(new LinkedHashMap<>()).set("name", release.name());
    plugin.fields().putAll(Tree.copy(release.fields()).fields());
    plugin
        .setDefault("failure_policy", "FAIL_RELOAD")
        .setDefault("vm_config.runtime", "envoy.wasm.runtime.v8")
        .set("vm_config.code.local.filename", settings.seenAs() + "/" + module(release));
    plugin.set(CONFIGURATION, text(release.configuration()));
    if (plugin.get(EnvoyFields.VM_CONFIGURATION) instanceof String vm) {
      plugin.set(EnvoyFields.VM_CONFIGURATION, text(vm));
    }
    var filter = typed(settings.kind().wasm());
    filter.put("config", plugin.fields());
    return filter;
  }

  /** Returns the module's file name: under the same name Envoy would not read other bytes. */
  static String module(Release release) {
    return release.name() + "-" + release.moduleDigest().replace("sha256:", "") + ".wasm";
  }

  /** A Struct would reach the filter with other spaces, order and numbers. */
  private static Map<String, Object> text(String value) {
    var text = typed("type.googleapis.com/google.protobuf.StringValue");
    text.put("value", value);
    return text;
  }

  private static String text(String id, String name, Map<String, Object> filter) {
    var resource = typed("type.googleapis.com/envoy.config.core.v3.TypedExtensionConfig");
    resource.put("name", name);
    resource.put("typed_config", filter);
    var response = new LinkedHashMap<String, Object>();
    response.put("version_info", id);
    response.put("resources", List.of(resource));
    return YamlText.of(response);
  }

  private static Map<String, Object> typed(String type) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put(TYPE, type);
    return fields;
  }
}
