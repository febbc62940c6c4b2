package io.proxywasm.maven.teavm.json;

import io.proxywasm.sdk.internal.json.RecordCodec;
import org.jspecify.annotations.Nullable;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.MethodReference;

/** Refuses what a filter reads from JSON and cannot, once it is known to be in the module. */
public final class RecordCheck extends AbstractDependencyListener {
  private static final String UNKNOWN_CLASS =
      "JSON is read into a record whose class is not written in the call,"
          + " and a module has no reflection; write it there, as in json.to(Settings.class)";

  private static final MethodReference BY_REFLECTION =
      new MethodReference(
          io.proxywasm.sdk.internal.json.RecordCodecs.class, "of", Class.class, RecordCodec.class);

  private final RecordCodecs codecs;

  public RecordCheck(RecordCodecs codecs) {
    this.codecs = codecs;
  }

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency method) {
    String problem = problem(method.getReference());
    if (problem != null) {
      method.addLocationListener(location -> agent.getDiagnostics().error(location, problem));
    }
  }

  private @Nullable String problem(MethodReference method) {
    if (method.equals(BY_REFLECTION)) {
      return UNKNOWN_CLASS;
    }
    return method.getName().equals(CodecClass.GET.getName())
        ? codecs.refusal(method.getClassName())
        : null;
  }
}
