package gongkai.extract.engine.isolation;

import gongkai.extract.engine.Extractor;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/// A worker: reads documents from its standard input one after another and answers on its standard
/// output, until the input ends. Started by {@link IsolatedReaders} only.
public final class ReaderProcess {
  private static final long LOOK_AT_PARENT_MS = 2_000;

  private ReaderProcess() {}

  /// Serves until nobody asks any more.
  public static void main(String[] args) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    var out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(System.err); // a library that prints must not print into the answers
    endWithParent();
    for (var asked = Exchange.asked(in); asked.isPresent(); asked = Exchange.asked(in)) {
      Exchange.Answer answer;
      try {
        answer = Exchange.Answer.of(Extractor.standard().extract(asked.get()));
      } catch (RuntimeException | StackOverflowError bug) {
        var trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        answer = Exchange.Answer.failed(trace.toString());
      }
      Exchange.answer(out, answer);
    }
  }

  /// A worker whose parent was killed in the middle of a document would go on with it for nobody.
  private static void endWithParent() {
    var parent = ProcessHandle.current().parent();
    Thread.ofPlatform()
        .daemon()
        .name("parent")
        .start(() -> {
          while (parent.isPresent() && parent.get().isAlive()) {
            try {
              Thread.sleep(LOOK_AT_PARENT_MS);
            } catch (InterruptedException e) {
              return;
            }
          }
          Runtime.getRuntime().halt(1);
        });
  }
}
