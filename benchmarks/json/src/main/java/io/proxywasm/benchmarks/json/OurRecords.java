package io.proxywasm.benchmarks.json;

import io.proxywasm.sdk.Configuration;
import java.util.List;

/** The SDK's records: everything is read and checked. */
public final class OurRecords extends Task {
  record Items(List<Item> items) {}

  record Item(int id, String name, boolean active, List<String> tags, Owner owner) {}

  record Owner(String mail, String city) {}

  public static void main(String[] args) {
    register(OurRecords::new);
  }

  @Override
  long sum(Configuration configuration) {
    long sum = 0;
    for (Item item : configuration.json().to(Items.class).items()) {
      sum += item.id() + item.name().length();
    }
    return sum;
  }
}
