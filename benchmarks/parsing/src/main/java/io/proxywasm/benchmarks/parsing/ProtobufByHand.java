package io.proxywasm.benchmarks.parsing;

import io.proxywasm.sdk.Configuration;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The same messages as a filter's author would read them without a library: every field, no checks. */
public final class ProtobufByHand extends Task {
  private byte[] bytes = {};
  private int at;

  public static void main(String[] args) {
    register(ProtobufByHand::new);
  }

  private static final class Item {
    private int id;
    private String name = "";
    private boolean active;
    private final List<String> tags = new ArrayList<>();
    private final Owner owner = new Owner();
  }

  private static final class Owner {
    private String mail = "";
    private String city = "";
  }

  @Override
  long sum(Configuration configuration) {
    bytes = configuration.bytes();
    at = 0;
    var items = new ArrayList<Item>();
    while (at < bytes.length) {
      number();
      items.add(item(number()));
    }
    long sum = 0;
    for (Item item : items) {
      sum += item.id + item.name.length();
      if (item.tags.isEmpty() || item.owner.mail.isEmpty() || item.owner.city.isEmpty()) {
        throw new IllegalStateException("not read: item " + item.id + ", active " + item.active);
      }
    }
    return sum;
  }

  private Item item(int length) {
    int end = at + length;
    var item = new Item();
    while (at < end) {
      switch (number() >>> 3) {
        case 1 -> item.id = number();
        case 2 -> item.name = text();
        case 3 -> item.active = number() != 0;
        case 4 -> item.tags.add(text());
        default -> read(item.owner, number());
      }
    }
    return item;
  }

  private void read(Owner owner, int length) {
    int end = at + length;
    while (at < end) {
      if (number() >>> 3 == 1) {
        owner.mail = text();
      } else {
        owner.city = text();
      }
    }
  }

  private String text() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  private int number() {
    int value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      value |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }
}
