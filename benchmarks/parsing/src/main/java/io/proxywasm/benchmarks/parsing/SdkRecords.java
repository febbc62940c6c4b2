package io.proxywasm.benchmarks.parsing;

import io.proxywasm.sdk.Configuration;
import java.util.List;

/** The SDK's records: everything is read and checked. */
public final class SdkRecords extends Task {
  record Items(List<Item> items) {}

  record Item(int id, String name, boolean active, List<String> tags, Owner owner) {}

  record Owner(String mail, String city) {}

  public static void main(String[] args) {
    register(SdkRecords::new);
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
