package io.proxywasm.maven.teavm.semantics.cases;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.WeakHashMap;

/** References whose objects are in use, over collections. */
@SuppressWarnings("ReferenceEquality") // the very same object
final class ReferenceCases {
  /** More than the heap of the module that runs these has. */
  private static final int GARBAGE = 40_000;

  private ReferenceCases() {}

  static List<Case> all() {
    return List.of(
        new Case("weak references", ReferenceCases::weak),
        new Case("weak references with a queue", ReferenceCases::queued),
        new Case("WeakHashMap over collections", ReferenceCases::map),
        new Case("soft reference", () -> new SoftReference<>("a").get()),
        new Case("cleared", ReferenceCases::cleared));
  }

  private static Object weak() {
    var texts = texts();
    var references = new ArrayList<WeakReference<String>>();
    for (String text : texts) {
      references.add(new WeakReference<>(text));
    }
    litter();
    int right = 0;
    for (int i = 0; i < texts.size(); i++) {
      right += references.get(i).get() == texts.get(i) && texts.get(i).equals("text " + i) ? 1 : 0;
    }
    return right + " " + texts.hashCode();
  }

  private static Object queued() {
    var texts = texts();
    var queue = new ReferenceQueue<String>();
    var references = new ArrayList<WeakReference<String>>();
    for (String text : texts) {
      references.add(new WeakReference<>(text, queue));
    }
    litter();
    return queue.poll() + " " + texts.hashCode() + " " + references.get(7).get();
  }

  private static Object map() {
    var texts = texts();
    var map = new WeakHashMap<String, Integer>();
    for (String text : texts) {
      map.put(text, text.length());
    }
    litter();
    int sum = 0;
    for (String text : texts) {
      sum += map.get(text);
    }
    return sum + " " + texts.hashCode() + " " + map.size();
  }

  private static Object cleared() {
    var reference = new WeakReference<>("a");
    reference.clear();
    return reference.get();
  }

  private static List<String> texts() {
    var texts = new ArrayList<String>();
    for (int i = 0; i < 100; i++) {
      texts.add("text " + i);
    }
    return texts;
  }

  private static void litter() {
    for (int i = 0; i < GARBAGE; i++) {
      Opaque.of(new byte[1000]);
    }
  }
}
