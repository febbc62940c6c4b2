package io.proxywasm.benchmarks.parsing;

import com.google.protobuf.InvalidProtocolBufferException;
import io.proxywasm.sdk.Configuration;
import java.io.UncheckedIOException;

/** The messages that protoc generates. */
public final class ProtobufMessages extends Task {
  public static void main(String[] args) {
    register(ProtobufMessages::new);
  }

  @Override
  long sum(Configuration configuration) {
    try {
      long sum = 0;
      for (ListedItem item : ItemList.parseFrom(configuration.bytes()).getItemsList()) {
        sum += item.getId() + item.getName().length();
      }
      return sum;
    } catch (InvalidProtocolBufferException e) {
      throw new UncheckedIOException(e);
    }
  }
}
