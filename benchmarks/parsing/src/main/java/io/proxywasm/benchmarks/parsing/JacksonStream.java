package io.proxywasm.benchmarks.parsing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.proxywasm.sdk.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Jackson's streaming reader. */
public final class JacksonStream extends Task {
  public static void main(String[] args) {
    register(JacksonStream::new);
  }

  @Override
  long sum(Configuration configuration) {
    try (JsonParser in = new JsonFactory().createParser(configuration.bytes())) {
      long sum = 0;
      while (in.nextToken() != null) {
        if (in.currentToken() == JsonToken.FIELD_NAME) {
          switch (in.currentName()) {
            case "id" -> sum += in.nextIntValue(0);
            case "name" -> sum += in.nextTextValue().length();
            default -> {}
          }
        }
      }
      return sum;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
