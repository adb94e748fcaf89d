package gongkai.launcher.running;

import gongkai.launcher.settings.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The right to run on a data folder. The system takes it back from a process that ends, however it
/// ends.
///
/// @param channel the open lock file
/// @param lock the lock on it
public record DataLock(FileChannel channel, FileLock lock) implements AutoCloseable {

  /// Takes the lock, unless another launcher has it.
  public static Optional<DataLock> take(DataFolder folder) {
    try {
      var channel =
          FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new DataLock(channel, lock));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes the lock, and waits for it while another launcher has it: a process that has ended is
  /// gone from the system's list a moment before its lock is.
  ///
  /// @return nothing if it was not free in time
  static Optional<DataLock> await(DataFolder folder, Duration patience)
      throws InterruptedException {
    var deadline = Instant.now().plus(patience);
    var lock = take(folder);
    while (lock.isEmpty() && Instant.now().isBefore(deadline)) {
      Thread.sleep(50);
      lock = take(folder);
    }
    return lock;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
