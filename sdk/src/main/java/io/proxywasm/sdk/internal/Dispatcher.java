package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes the ABI's callbacks to the plugin or filter they are for. No exception leaves it: one that
 * did would end the VM and every stream in it. Ids that are not known do nothing.
 */
public final class Dispatcher {
  /** What {@link Action#CONTINUE} is to the proxy; a constant, so that this class has no state. */
  private static final int CONTINUE = 0;

  private Dispatcher() {}

  public static void onContextCreate(int id, int parentId) {
    if (id == 0) {
      return;
    }
    // Whoever still holds what had this id must not reach the new context through it.
    onDelete(id);
    if (parentId == 0) {
      PluginContext created = new PluginContext(id);
      Contexts.PLUGINS.put(id, created);
      created.create();
      return;
    }
    PluginContext plugin = Contexts.PLUGINS.get(parentId);
    if (plugin != null) {
      Contexts.STREAMS.put(id, new StreamContext(id, plugin));
    }
  }

  public static boolean onVmStart(int id, int configurationSize) {
    PluginContext plugin = Contexts.PLUGINS.get(id);
    return plugin != null && plugin.start(configurationSize);
  }

  public static boolean onConfigure(int id, int configurationSize) {
    PluginContext plugin = Contexts.PLUGINS.get(id);
    return plugin != null && plugin.configure(configurationSize);
  }

  public static int onRequestHeaders(int id, boolean endOfStream) {
    StreamContext stream = streamOf(id);
    if (stream == null) {
      return CONTINUE;
    }
    try {
      HttpFilter filter = stream.filter.get();
      return filter == null
          ? CONTINUE
          : stream.filter.answered(filter.onRequestHeaders(endOfStream));
    } catch (Throwable e) {
      return stream.filter.failed("HttpFilter.onRequestHeaders", e).ordinal();
    }
  }

  public static int onRequestBody(int id, int bodySize, boolean endOfStream) {
    StreamContext stream = streamOf(id);
    if (stream == null) {
      return CONTINUE;
    }
    try {
      HttpFilter filter = stream.filter.get();
      return filter == null
          ? CONTINUE
          : stream.filter.answered(filter.onRequestBody(bodySize, endOfStream));
    } catch (Throwable e) {
      return stream.filter.failed("HttpFilter.onRequestBody", e).ordinal();
    }
  }

  public static int onRequestTrailers(int id) {
    StreamContext stream = streamOf(id);
    if (stream == null) {
      return CONTINUE;
    }
    try {
      HttpFilter filter = stream.filter.get();
      return filter == null ? CONTINUE : stream.filter.answered(filter.onRequestTrailers());
    } catch (Throwable e) {
      return stream.filter.failed("HttpFilter.onRequestTrailers", e).ordinal();
    }
  }

  public static int onResponseHeaders(int id, boolean endOfStream) {
    StreamContext stream = streamOf(id);
    if (stream == null) {
      return CONTINUE;
    }
    stream.filter.responseArrives();
    int action;
    try {
      HttpFilter filter = stream.filter.get();
      action = filter == null ? CONTINUE : filter.onResponseHeaders(endOfStream).ordinal();
    } catch (Throwable e) {
      action = stream.filter.failed("HttpFilter.onResponseHeaders", e).ordinal();
    }
    stream.filter.responseBegins();
    return action;
  }

  public static int onResponseBody(int id, int bodySize, boolean endOfStream) {
    StreamContext stream = streamOf(id);
    if (stream == null) {
      return CONTINUE;
    }
    try {
      HttpFilter filter = stream.filter.get();
      return filter == null ? CONTINUE : filter.onResponseBody(bodySize, endOfStream).ordinal();
    } catch (Throwable e) {
      return stream.filter.failed("HttpFilter.onResponseBody", e).ordinal();
    }
  }

  public static int onResponseTrailers(int id) {
    StreamContext stream = streamOf(id);
    if (stream == null) {
      return CONTINUE;
    }
    try {
      HttpFilter filter = stream.filter.get();
      return filter == null ? CONTINUE : filter.onResponseTrailers().ordinal();
    } catch (Throwable e) {
      return stream.filter.failed("HttpFilter.onResponseTrailers", e).ordinal();
    }
  }

  public static void onLog(int id) {
    LiveStream stream = Contexts.STREAMS.get(id);
    if (stream != null) {
      stream.log();
    }
  }

  public static boolean onDone(int id) {
    LiveStream stream = Contexts.STREAMS.get(id);
    if (stream == null) {
      PluginContext plugin = Contexts.PLUGINS.get(id);
      return plugin == null || plugin.done();
    }
    stream.done();
    return true;
  }

  public static void onDelete(int id) {
    Contexts.ended(id);
    LiveStream stream = Contexts.STREAMS.remove(id);
    if (stream != null) {
      stream.end();
      return;
    }
    PluginContext plugin = Contexts.PLUGINS.remove(id);
    if (plugin != null) {
      plugin.end();
    }
  }

  private static @Nullable StreamContext streamOf(int id) {
    return Contexts.STREAMS.get(id) instanceof StreamContext stream ? stream : null;
  }
}
