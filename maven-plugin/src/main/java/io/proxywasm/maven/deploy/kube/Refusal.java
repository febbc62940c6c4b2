package io.proxywasm.maven.deploy.kube;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cluster refused, in words that say what to do.
 *
 * @param body the server's status object
 * @param verb as roles name it
 */
record Refusal(
    int status,
    Map<String, Object> body,
    String verb,
    ResourceType type,
    Place place,
    String server) {
  private static final Pattern USER = Pattern.compile("User \"([^\"]*)\" cannot");
  private static final Pattern UNKNOWN_FIELD = // in a server-side apply, which calls it a 500
      Pattern.compile("\\.(\\S+): field not declared in schema");
  private static final Pattern MANAGER = Pattern.compile("conflict with \"([^\"]*)\"");

  String message() {
    return switch (status) {
      case 401 -> unknownUser();
      case 403 -> forbidden();
      case 404 -> absent();
      case 409 -> conflict();
      case 422 -> invalid();
      default -> other();
    };
  }

  private String other() {
    Matcher unknown = UNKNOWN_FIELD.matcher(text());
    return unknown.find()
        ? "%s of the cluster of %s has no field %s; its version there may be older than this one's."
            .formatted(type.kind(), place.context(), unknown.group(1))
        : "%s answered %d to %s %s: %s".formatted(server, status, verb, type, text());
  }

  private String text() {
    return Fields.text(body, "message");
  }

  private String unknownUser() {
    return """
        %s does not know who you are: the token or certificate of the context %s has expired, or is not \
        of this cluster. Log in again and see that this answers: kubectl --context=%2$s get %s -n %s"""
        .formatted(server, place.context(), type, place.namespace());
  }

  private String forbidden() {
    Matcher user = USER.matcher(text());
    if (!user.find()) {
      return "%s refuses to %s %s: %s".formatted(server, verb, type, text());
    }
    return """
        %1$s may not %2$s %3$s in the namespace %4$s. Somebody who may grant that can run:
          kubectl --context=%5$s -n %4$s create role proxy-wasm-deployer --verb=get,list,create,patch,delete \
        --resource=%3$s
          kubectl --context=%5$s -n %4$s create rolebinding proxy-wasm-deployer --role=proxy-wasm-deployer \
        --user=%1$s"""
        .formatted(user.group(1), verb, type, place.namespace(), place.context());
  }

  private String absent() {
    if (Fields.text(body, "details.kind").equals("namespaces")) {
      return """
          There is no namespace %s in the cluster of %s. Create it, or name another with \
          -Dproxywasm.deploy.namespace=NAMESPACE."""
          .formatted(place.namespace(), place.context());
    }
    return "The cluster of %s does not know %s (%s): what serves them is not installed there."
        .formatted(place.context(), type, type.apiVersion());
  }

  private String conflict() {
    String fields =
        Fields.objects(body, "details.causes").stream()
            .map(cause -> "%s belongs to %s".formatted(field(cause), manager(cause)))
            .collect(Collectors.joining("\n  "));
    if (fields.isEmpty()) {
      return "%s was changed by somebody else at the same time: %s. Run this again."
          .formatted(type, text());
    }
    return """
        Others have set fields that this would change, so nothing was changed:
          %s
        Leave them to the others by not setting them here, or take them over with \
        -Dproxywasm.deploy.force=true."""
        .formatted(fields);
  }

  private static String field(Map<String, Object> cause) {
    return Fields.text(cause, "field").replaceFirst("^\\.", "");
  }

  private static String manager(Map<String, Object> cause) {
    Matcher manager = MANAGER.matcher(Fields.text(cause, "message"));
    return manager.find() ? manager.group(1) : Fields.text(cause, "message");
  }

  private String invalid() {
    String causes =
        Fields.objects(body, "details.causes").stream()
            .filter(cause -> !field(cause).equals("<nil>")) // only says that there may be more
            .map(cause -> field(cause) + ": " + Fields.text(cause, "message"))
            .collect(Collectors.joining("\n  "));
    return "The cluster of %s refuses the %s:\n  %s"
        .formatted(place.context(), type.kind(), causes.isEmpty() ? text() : causes);
  }
}
