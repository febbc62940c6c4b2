package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import io.proxywasm.harness.HostFailure;
import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.time.Duration;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** One proxy worker with one plugin: loads the guest, opens streams, and shuts down in order. */
public final class Proxy implements AutoCloseable {
  private final HostSettings settings;
  private final ProxyLog log;
  private final CallTrace trace;
  private final Vm vm;
  private final Contexts contexts;
  private final EventLoop events;
  private final Buffers buffers;
  private End end = End.NOT_YET;

  /** How far the plugin's end has come. */
  private enum End {
    NOT_YET,
    DEFERRED,
    OVER
  }

  private Proxy(HostSettings settings, ProxyLog log) {
    this.settings = settings;
    this.log = log;
    this.trace = new CallTrace(settings.calls);
    this.vm = new Vm(trace, log);
    this.contexts = new Contexts(vm);
    this.events = new EventLoop(settings);
    this.buffers = new Buffers(contexts, settings);
  }

  /**
   * Loads a filter: start-up code, root context, start and configuration callbacks.
   *
   * @throws HostFailure if it traps or refuses its configuration, with the filter's log
   */
  public static Proxy load(
      GuestStarter starter, HostSettings settings, ProxyLog log, byte[] configuration) {
    Proxy proxy = new Proxy(settings, log);
    Buffers buffers = proxy.buffers;
    HostCalls calls = new HostCalls(proxy, buffers);
    Guest guest = starter.start(calls);
    proxy.vm.setGuest(guest);
    calls.restrict("start-up");
    proxy.load(
        0,
        "_initialize",
        functions -> {
          functions.initialize();
          return 1;
        });
    calls.restrict("");
    int root = Contexts.ROOT;
    buffers.setPluginConfiguration(configuration);
    proxy.load(
        root,
        "proxy_on_context_create",
        functions -> {
          functions.onContextCreate(root, 0);
          return 1;
        },
        root,
        0);
    buffers.setPluginConfiguration(null);
    int vmSize = settings.vmConfiguration.length;
    proxy.load(
        root,
        "proxy_on_vm_start",
        functions -> functions.onVmStart(root, vmSize) ? 1 : 0,
        root,
        vmSize);
    buffers.setPluginConfiguration(configuration);
    proxy.load(
        root,
        "proxy_on_configure",
        functions -> functions.onConfigure(root, configuration.length) ? 1 : 0,
        root,
        configuration.length);
    buffers.setPluginConfiguration(null);
    return proxy;
  }

  private void load(
      int context, String name, ToIntFunction<GuestFunctions> callback, Object... arguments) {
    int result = vm.call(context, name, callback, arguments);
    checkViolation();
    String trap = vm.failure();
    if (trap != null) {
      throw failure("The filter could not be loaded: " + trap);
    }
    if (result == 0) {
      throw failure(
          "The filter could not be loaded: it answered false to "
              + name
              + "; the proxy refuses such a configuration.");
    }
  }

  /** Makes a failure whose message ends with the filter's log and the trace of calls. */
  private HostFailure failure(String problem) {
    return new HostFailure(problem + "\nThe filter's log:\n" + log.text(), trace.text());
  }

  /** Opens a stream and creates its context in the guest. */
  public StreamContext open() {
    StreamContext stream = new StreamContext(contexts.nextId(), vm, settings);
    stream.starts(events.now());
    create(stream);
    return stream;
  }

  /** Opens a connection: its context in the guest, and what the filter says of it. */
  public ConnectionContext connect() {
    ConnectionContext connection = new ConnectionContext(contexts.nextId(), vm);
    create(connection);
    connection.begin();
    return connection;
  }

  private void create(HostStream stream) {
    contexts.add(stream);
    int id = stream.id();
    vm.call(
        id,
        "proxy_on_context_create",
        functions -> {
          functions.onContextCreate(id, Contexts.ROOT);
          return 0;
        },
        id,
        Contexts.ROOT);
  }

  /**
   * Does what is due: replies to callouts come, and streams that came to their end get their last
   * callbacks.
   *
   * @throws HostFailure if the filter did what would take a real proxy down
   */
  public void settle() {
    do {
      events.advance(Duration.ZERO);
    } while (finishStreams());
    checkViolation();
  }

  /** Tells whether there was one to finish, which may have made something due. */
  private boolean finishStreams() {
    boolean finished = false;
    for (HostStream stream : contexts.streams()) {
      if (stream instanceof ConnectionContext connection) {
        connection.read();
      }
      if (stream.over()) {
        if (stream instanceof StreamContext exchange) {
          exchange.completes(events.now());
        }
        stream.finish();
        contexts.remove(stream);
        finished = true;
      }
    }
    return finished;
  }

  private void checkViolation() {
    String violation = vm.takeViolation();
    if (violation != null) {
      throw failure(violation);
    }
  }

  /** Makes the request's headers and hands them to the filter. */
  public void requestHeaders(StreamContext stream, HeaderList headers, boolean endOfStream) {
    stream.request().onHeaders(HeaderTable.ofRequest(headers), endOfStream);
  }

  public void requestBody(StreamContext stream, byte[] data, boolean endOfStream) {
    stream.receives(data.length);
    stream.request().onBody(data, endOfStream);
  }

  public void requestTrailers(StreamContext stream, HeaderList trailers) {
    stream.request().onTrailers(HeaderTable.ofTrailers(trailers));
  }

  public void responseHeaders(StreamContext stream, HeaderList headers, boolean endOfStream) {
    stream.setDetails("via_upstream");
    stream.response().onHeaders(HeaderTable.ofResponse(headers), endOfStream);
  }

  public void responseBody(StreamContext stream, byte[] data, boolean endOfStream) {
    stream.response().onBody(data, endOfStream);
  }

  public void responseTrailers(StreamContext stream, HeaderList trailers) {
    stream.response().onTrailers(HeaderTable.ofTrailers(trailers));
  }

  /** Calls the plugin beyond the ABI, with an argument in its buffer. */
  public void callForeign(int functionId, byte[] argument) {
    int root = Contexts.ROOT;
    buffers.setForeignArgument(argument);
    vm.call(
        root,
        "proxy_on_foreign_function",
        functions -> {
          functions.onForeignFunction(root, functionId, argument.length);
          return 0;
        },
        root,
        functionId,
        argument.length);
    buffers.setForeignArgument(null);
  }

  /** Lets time pass for the proxy and its filter. */
  public void advance(Duration time) {
    events.advance(time);
  }

  public void disconnect(StreamContext stream) {
    stream.disconnect();
  }

  public void clientSends(ConnectionContext connection, byte[] data, boolean end) {
    connection.clientSends(data, end);
  }

  public void upstreamSends(ConnectionContext connection, byte[] data, boolean end) {
    connection.upstreamSends(data, end);
  }

  public void disconnect(ConnectionContext connection) {
    connection.disconnect();
  }

  /** Ends the remaining streams and then the plugin, which may defer it; at the first call. */
  @Override
  public void close() {
    if (end != End.NOT_YET) {
      return;
    }
    for (HostStream stream : contexts.streams()) {
      stream.disconnect();
    }
    settle();
    int root = Contexts.ROOT;
    int done = vm.call(root, "proxy_on_done", functions -> functions.onDone(root) ? 1 : 0, root);
    if (done == 0) {
      end = End.DEFERRED;
    } else {
      delete();
    }
    checkViolation();
  }

  /** Tells whether the plugin is told to end; it may have deferred it. */
  public boolean ending() {
    return end != End.NOT_YET;
  }

  /** Tells whether the plugin has ended. */
  public boolean ended() {
    return end == End.OVER;
  }

  private void delete() {
    end = End.OVER;
    int root = Contexts.ROOT;
    vm.call(
        root,
        "proxy_on_delete",
        functions -> {
          functions.onDelete(root);
          return 0;
        },
        root);
  }

  /** Answers {@code proxy_done}: only a root context that deferred its end has it pending. */
  int done() {
    if (end != End.DEFERRED || contexts.currentStream() != null) {
      return Status.NOT_FOUND;
    }
    end = End.OVER;
    vm.afterCall(this::delete);
    return Status.OK;
  }

  public CallTrace trace() {
    return trace;
  }

  public @Nullable Guest guest() {
    return vm.guest();
  }

  public Vm vm() {
    return vm;
  }

  EventLoop events() {
    return events;
  }

  Contexts contexts() {
    return contexts;
  }

  HostSettings settings() {
    return settings;
  }

  ProxyLog log() {
    return log;
  }
}
