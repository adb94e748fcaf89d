package gongkai.extract.engine.isolation;

import gongkai.extract.engine.Extractor;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A worker that has the troubles of real ones, by the name of the document.
final class TroubledReader {
  private static final List<byte[]> EATEN = new ArrayList<>();

  private TroubledReader() {}

  public static void main(String[] args) throws Exception {
    var in = new DataInputStream(System.in);
    var out = new DataOutputStream(System.out);
    for (var asked = Exchange.asked(in); asked.isPresent(); asked = Exchange.asked(in)) {
      switch (asked.get().name()) {
        case "hang" -> Thread.sleep(600_000);
        case "crash" -> {
          System.err.println("native code went wrong");
          Runtime.getRuntime().halt(134);
        }
        case "memory" -> eatMemory();
        case "scratch" -> {
          var file = java.nio.file.Files.createTempFile("library", ".so");
          Exchange.answer(out, Exchange.Answer.failed(file.toString()));
        }
        case "bug" -> Exchange.answer(out, Exchange.Answer.failed("a bug of ours"));
        case "process" ->
            Exchange.answer(
                out, Exchange.Answer.failed(String.valueOf(ProcessHandle.current().pid())));
        case "environment" ->
            Exchange.answer(
                out, Exchange.Answer.failed(new TreeSet<>(System.getenv().keySet()).toString()));
        default ->
            Exchange.answer(out, Exchange.Answer.of(Extractor.standard().extract(asked.get())));
      }
    }
  }

  private static void eatMemory() {
    while (true) {
      EATEN.add(new byte[1 << 20]);
    }
  }
}
