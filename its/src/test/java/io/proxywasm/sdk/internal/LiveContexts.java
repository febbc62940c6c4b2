package io.proxywasm.sdk.internal;

/** Lets a test's filter count the SDK's contexts. */
public final class LiveContexts {
  private LiveContexts() {}

  public static int plugins() {
    return Contexts.PLUGINS.size();
  }

  public static int streams() {
    return Contexts.STREAMS.size();
  }
}
