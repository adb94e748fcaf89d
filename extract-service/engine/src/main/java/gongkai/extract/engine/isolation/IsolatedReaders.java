package gongkai.extract.engine.isolation;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Reading.Unreadable;
import gongkai.extract.engine.Submission;
import gongkai.extract.engine.format.Formats;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Reads documents within limits of time and memory, each where it can do no harm.
///
/// ```java
/// try (var readers = new IsolatedReaders(IsolatedReaders.Limits.standard(), log::error)) {
///   Reading reading = readers.extract(new Submission(name, bytes));
/// }
/// ```
///
/// Thread-safe. As many documents are read at once as there are workers; who comes later waits.
public final class IsolatedReaders implements AutoCloseable {

  /// What one document may cost.
  ///
  /// @param time how long it may be read, starting a worker not counted
  /// @param workers how many processes there are at most
  /// @param heap the largest heap of each, as `-Xmx` takes it
  public record Limits(Duration time, int workers, String heap) {

    /// Two minutes, for a scanned page takes seconds; two workers.
    public static Limits standard() {
      return new Limits(Duration.ofMinutes(2), 2, "320m");
    }
  }

  /// Is told what people cannot mend: a reader that failed, with its stack trace or last words.
  @FunctionalInterface
  public interface Failures {
    /// A reader failed.
    ///
    /// @param name the document's name
    /// @param detail what is known of the failure
    void failed(String name, String detail);
  }

  /// Libraries leak; a worker is replaced in time.
  private static final int DOCUMENTS_A_WORKER = 500;

  private final Limits limits;
  private final Failures failures;
  private final Class<?> program;
  private final Semaphore places;
  private final ConcurrentLinkedQueue<Worker> idle = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("reader-", 0).factory());

  public IsolatedReaders(Limits limits, Failures failures) {
    this(limits, failures, ReaderProcess.class);
  }

  IsolatedReaders(Limits limits, Failures failures, Class<?> program) {
    this.program = program;
    this.limits = limits;
    this.failures = failures;
    this.places = new Semaphore(limits.workers(), true);
  }

  /// Reads a document. Whatever is wrong with it is an answer, never an exception.
  ///
  /// @throws RejectedExecutionException when these readers are being closed
  public Reading extract(Submission submission) throws InterruptedException {
    return Formats.needsWorker(submission.bytes()) ? inWorker(submission) : here(submission);
  }

  private Reading here(Submission submission) throws InterruptedException {
    var reading = threads.submit(() -> Extractor.standard().extract(submission));
    try {
      return within(reading);
    } catch (TimeoutException e) {
      reading.cancel(true);
      return timedOut();
    } catch (ExecutionException e) {
      return failed(submission, stackTrace(e.getCause()));
    }
  }

  Reading inWorker(Submission submission) throws InterruptedException {
    places.acquire();
    Worker worker = null;
    try {
      worker = worker();
      return read(worker, submission);
    } catch (IOException cannotStart) {
      throw new UncheckedIOException("no worker process could be started", cannotStart);
    } finally {
      putBack(worker);
      places.release();
    }
  }

  private Reading read(Worker worker, Submission submission) throws InterruptedException {
    Future<Exchange.Answer> asked = threads.submit(() -> worker.read(submission));
    try {
      var answer = within(asked);
      if (answer.report().isPresent()) {
        return new Reading.Extracted(answer.report().get());
      }
      if (answer.failure().isPresent()) {
        return failed(submission, answer.failure().get());
      }
      return new Unreadable(
          answer.reason().orElse(RejectionReason.READER_FAILED), answer.message().orElse(""));
    } catch (TimeoutException e) {
      worker.close();
      return timedOut();
    } catch (InterruptedException e) {
      worker.close(); // its answer would be taken for the next document's
      throw e;
    } catch (ExecutionException gone) {
      if (worker.ranOutOfMemory()) {
        worker.close();
        return new Unreadable(
            RejectionReason.TOO_LARGE,
            "读取该文件所需的内存超出上限（%s），未能完成。请检查文件是否异常庞大，必要时另存为网页或文本后重新提交。".formatted(limits.heap()));
      }
      worker.close();
      return failed(submission, stackTrace(gone.getCause()) + worker.complaints());
    }
  }

  private <T> T within(Future<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
  }

  private Worker worker() throws IOException {
    if (threads.isShutdown()) {
      throw new RejectedExecutionException("closed");
    }
    Worker known = idle.poll();
    if (known == null) {
      return new Worker(limits.heap(), program);
    }
    if (known.isAlive()) {
      return known;
    }
    known.close();
    return new Worker(limits.heap(), program);
  }

  private void putBack(@Nullable Worker worker) {
    if (worker == null) {
      return;
    }
    if (!worker.isAlive() || worker.documents() >= DOCUMENTS_A_WORKER || threads.isShutdown()) {
      worker.close();
    } else {
      idle.add(worker);
    }
  }

  private Unreadable timedOut() {
    return new Unreadable(
        RejectionReason.TIMED_OUT,
        "读取超过时限（%d 秒），未能完成。请检查文件是否异常庞大或嵌套过深，必要时另存后重新提交。".formatted(limits.time().toSeconds()));
  }

  private Unreadable failed(Submission submission, String detail) {
    failures.failed(submission.name(), detail);
    return new Unreadable(
        RejectionReason.READER_FAILED, "读取程序在处理该文件时出错，原件已保存。这是系统的问题，不是文件作者的问题；请联系管理员。");
  }

  private static String stackTrace(@Nullable Throwable thrown) {
    var text = new StringWriter();
    if (thrown != null) {
      thrown.printStackTrace(new PrintWriter(text));
    }
    return text.toString();
  }

  /// Ends the workers; what is being read is given up.
  @Override
  public void close() {
    threads.shutdownNow();
    for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
      worker.close();
    }
  }
}
