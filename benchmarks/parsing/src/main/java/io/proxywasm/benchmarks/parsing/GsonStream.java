package io.proxywasm.benchmarks.parsing;

import com.google.gson.stream.JsonReader;
import io.proxywasm.sdk.Configuration;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Gson's streaming reader, without its binding, which is made of reflection. */
public final class GsonStream extends Task {
  public static void main(String[] args) {
    register(GsonStream::new);
  }

  @Override
  long sum(Configuration configuration) {
    try (JsonReader in = new JsonReader(new StringReader(configuration.text()))) {
      long sum = 0;
      in.beginObject();
      while (in.hasNext()) {
        in.nextName();
        in.beginArray();
        while (in.hasNext()) {
          sum += item(in);
        }
        in.endArray();
      }
      in.endObject();
      return sum;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long item(JsonReader in) throws IOException {
    long sum = 0;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "id" -> sum += in.nextInt();
        case "name" -> sum += in.nextString().length();
        default -> in.skipValue();
      }
    }
    in.endObject();
    return sum;
  }
}
