package io.proxywasm.classlib.java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** One stage of a stream, of any kind: the source itself, or what an operation makes of a stage. */
abstract class Pipeline<T, S extends BaseStream<T, S>> implements BaseStream<T, S> {
  final int flags;
  private final Source<?> source;
  private final @Nullable Pipeline<?, ?> previous;
  private final @Nullable Stage<?, T> stage;
  private boolean used;

  Pipeline(Source<?> source, int flags) {
    this.source = source;
    this.flags = flags;
    previous = null;
    stage = null;
  }

  <P> Pipeline(Pipeline<P, ?> previous, int flags, Stage<P, T> stage) {
    previous.use();
    source = previous.source;
    this.flags = flags;
    this.previous = previous;
    this.stage = stage;
  }

  /** Returns a stage of the same type after this one. */
  abstract S then(int flags, Stage<T, T> stage);

  private void checkUnused() {
    if (used) {
      throw new IllegalStateException("stream has already been operated upon or closed");
    }
  }

  private void use() {
    checkUnused();
    used = true;
  }

  final boolean isSource() {
    return previous == null;
  }

  final Source<?> source() {
    return source;
  }

  /** Ends the use of this stream: returns the elements of the source. */
  final Spliterator<?> open() {
    use();
    return source.open();
  }

  /** Returns the first of the sinks, of which the last one is given. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  final Sink<?> head(Sink<T> last) {
    Sink sink = last;
    for (Pipeline<?, ?> at = this; at.stage != null; at = at.previous) {
      sink = ((Stage) at.stage).before(sink);
    }
    return sink;
  }

  /** Returns how many elements come out, -1 if that is not known before. */
  final long size(Spliterator<?> elements) {
    if ((flags & Spliterator.SIZED) == 0) {
      return -1;
    }
    if (previous == null) {
      return elements.getExactSizeIfKnown();
    }
    long size = previous.size(elements);
    return size < 0 ? -1 : stage.resize(size);
  }

  /** Pushes all elements into a sink, which may want no more if a stage or the caller says so. */
  final void push(Spliterator<?> elements, Sink<T> last, boolean stops) {
    var head = head(last);
    head.begin(elements.getExactSizeIfKnown());
    if (stops || (flags & Flags.STOPS) != 0) {
      while (!head.isFull() && source.advance(elements, head)) {}
    } else {
      source.pushAll(elements, head);
    }
    head.end();
  }

  final <K extends Sink<T>> K run(K last) {
    push(open(), last, false);
    return last;
  }

  /** Pushes all elements into the sink of another stream. */
  final void pourInto(Sink<T> next, boolean stops) {
    push(open(), new PassingLink<>(next), stops);
  }

  /** Pushes all elements into a buffer, which is made large enough before if possible. */
  final <B extends Buffer<T>> B gather(B buffer) {
    var elements = open();
    buffer.reserve(size(elements));
    push(elements, buffer, false);
    return buffer;
  }

  /** Counts the elements, without a look at them if that is possible. */
  public final long count() {
    var elements = open();
    long size = size(elements);
    if (size >= 0) {
      return size;
    }
    var counter = new Counter<T>();
    push(elements, counter, false);
    return counter.count;
  }

  public final S limit(long maxSize) {
    if (maxSize < 0) {
      throw new IllegalArgumentException(Long.toString(maxSize));
    }
    return then(flags | Flags.STOPS, new Slice<>(0, maxSize));
  }

  public final S skip(long n) {
    if (n < 0) {
      throw new IllegalArgumentException(Long.toString(n));
    }
    return n == 0 ? self() : then(flags, new Slice<>(n, Long.MAX_VALUE));
  }

  @Override
  public final S unordered() {
    return (flags & Spliterator.ORDERED) == 0
        ? self()
        : then(flags & ~Spliterator.ORDERED, to -> to);
  }

  @SuppressWarnings("unchecked")
  private S self() {
    return (S) this;
  }

  @Override
  public final boolean isParallel() {
    return source.parallel;
  }

  @Override
  public final S sequential() {
    source.parallel = false;
    return self();
  }

  /** Says yes to {@link #isParallel}: a module has one thread. */
  @Override
  public final S parallel() {
    source.parallel = true;
    return self();
  }

  @Override
  public final S onClose(Runnable handler) {
    checkUnused();
    Objects.requireNonNull(handler);
    source.closing = source.closing == null ? handler : new Closing(source.closing, handler);
    return self();
  }

  @Override
  public final void close() {
    used = true;
    source.close();
  }
}
