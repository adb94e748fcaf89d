package gongkai.ingest.app.intake;

import gongkai.ingest.app.IngestSettings;
import gongkai.ingest.app.intake.Spool.OverLimit;
import gongkai.ingest.app.intake.Spool.Whole;
import gongkai.ingest.app.ledger.Arrival;
import gongkai.ingest.app.ledger.ArrivalIds;
import gongkai.ingest.app.ledger.Entry;
import gongkai.ingest.app.zip.Meter;
import gongkai.ingest.app.zip.Meter.TooMuch;
import gongkai.ingest.app.zip.PackedFile;
import gongkai.ingest.app.zip.ZipArchive;
import gongkai.ingest.app.zip.ZipArchive.Damaged;
import gongkai.ingest.app.zip.ZipKind;
import gongkai.ingest.app.zip.ZipLimits;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at everything in a ZIP: what each file in it is, and that nothing is beyond the limits.
///
/// One file at a time is unpacked, onto the disk, and removed again: neither heap nor disk ever
/// holds more than one. Nothing is archived here, so that a ZIP which turns out to be refused
/// leaves nothing behind.
@Singleton
final class Unpacking {
  private final Spool spool;
  private final ArrivalIds ids;
  private final long largest;
  private final ZipLimits limits;

  Unpacking(Spool spool, ArrivalIds ids, IngestSettings settings) {
    this.spool = spool;
    this.ids = ids;
    this.largest = settings.maxBytes();
    this.limits = ZipLimits.of(largest);
  }

  /// What is in a ZIP.
  sealed interface Contents {}

  /// The ZIP is refused as a whole.
  record NotTaken(Refusal refusal) implements Contents {}

  /// Its files, by name.
  ///
  /// @param leftOut how many folders and files of the system there are beside them
  record Taken(List<Entry> entries, int leftOut) implements Contents {}

  /// Looks.
  Contents look(Arrival arrival, Whole whole) throws IOException {
    try {
      long listed = ZipArchive.entries(whole.file());
      if (listed > limits.entries()) {
        return new NotTaken(ZipRefusal.tooManyEntries(listed, limits));
      }
      try (var zip = ZipArchive.open(whole.file())) {
        var refusal = refusal(zip.files(), whole.size());
        return refusal.isPresent()
            ? new NotTaken(refusal.get())
            : new Taken(entries(arrival, zip, whole.size()), zip.leftOut());
      }
    } catch (Damaged _) {
      return new NotTaken(ZipRefusal.broken());
    } catch (TooMuch _) {
      return new NotTaken(ZipRefusal.tooMuch(whole.size(), limits));
    }
  }

  /// What can be said of the ZIP by its directory alone.
  private Optional<Refusal> refusal(List<PackedFile> files, long packed) {
    if (files.isEmpty()) {
      return Optional.of(ZipRefusal.withoutFiles());
    }
    if (files.stream().allMatch(PackedFile::isEncrypted)) {
      return Optional.of(ZipRefusal.locked());
    }
    long stated = files.stream().mapToLong(PackedFile::statedSize).reduce(0, Unpacking::sum);
    return limits.isTooMuch(stated, packed)
        ? Optional.of(ZipRefusal.tooMuch(packed, limits))
        : Optional.empty();
  }

  /// Stated sizes may be anything; their sum stops at the end of numbers.
  private static long sum(long left, long right) {
    long sum = left + right;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  private List<Entry> entries(Arrival arrival, ZipArchive zip, long packed) throws IOException {
    var meter = new Meter(limits, packed);
    var entries = new ArrayList<Entry>();
    for (var file : zip.files()) {
      entries.add(entry(arrival, zip, file, meter));
    }
    return entries;
  }

  private Entry entry(Arrival arrival, ZipArchive zip, PackedFile file, Meter meter)
      throws IOException {
    var stated = arrival.entry(ids.next(), file.name().path(), file.statedSize());
    var refusal = refusal(file, stated);
    if (refusal.isPresent()) {
      return refused(stated, refusal.get());
    }
    try (var bytes = zip.open(file)) {
      return switch (spool.read(meter.counting(bytes), largest)) {
        case OverLimit _ -> refused(stated, ZipRefusal.tooLargeEntry(largest));
        case Whole whole -> {
          try (whole) {
            yield entry(stated.withSize(whole.size()), whole);
          }
        }
      };
    } catch (Damaged _) {
      return refused(stated, ZipRefusal.damagedEntry());
    }
  }

  private Entry entry(Arrival arrival, Whole whole) throws IOException {
    var refusal = Refusal.of(arrival.name(), whole.size(), largest);
    if (refusal.isPresent()) {
      return refused(arrival, refusal.get());
    }
    return switch (ZipKind.of(whole.file(), whole.head())) {
      case ARCHIVE -> refused(arrival, ZipRefusal.zipInZip());
      case BROKEN -> refused(arrival, ZipRefusal.broken());
      case OTHER, DOCUMENT ->
          new Entry.Document(
              arrival, whole.sha256(), MediaTypeGuess.of(arrival.name().name(), whole.head()));
    };
  }

  /// What can be said of a file before it is unpacked.
  private Optional<Refusal> refusal(PackedFile file, Arrival stated) {
    if (file.name().isAbsolute()) {
      return Optional.of(ZipRefusal.absoluteName());
    }
    if (stated.name().fault().isPresent()) {
      return Refusal.of(stated.name(), stated.size(), largest);
    }
    if (stated.size() > largest) {
      return Optional.of(ZipRefusal.tooLargeEntry(largest));
    }
    if (file.isEncrypted()) {
      return Optional.of(ZipRefusal.lockedEntry());
    }
    return file.isReadable() ? Optional.empty() : Optional.of(ZipRefusal.unknownPacking());
  }

  private static Entry refused(Arrival arrival, Refusal refusal) {
    return new Entry.Refused(arrival, refusal.reason(), refusal.message());
  }
}
