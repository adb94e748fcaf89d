package gongkai.ingest.app.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the tables `arrival`, `document` and `history`.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Arrivals extends GenericRepository<ArrivalEntity, UUID> {

  @Query("SELECT nextval('run')")
  long nextRun();

  /// 1 when these bytes are new, 0 when they are known. Waits for whoever is entering the same
  /// bytes at this moment.
  @Query(
      """
      INSERT INTO document (sha256, first_arrival, size, media_type)
      VALUES (:sha256, :arrival, :size, :mediaType)
      ON CONFLICT (sha256) DO NOTHING
      """)
  int insertDocument(String sha256, UUID arrival, long size, String mediaType);

  @Query("SELECT first_arrival FROM document WHERE sha256 = :sha256")
  UUID firstArrival(String sha256);

  /// The first arrival of a ZIP as which it was unpacked.
  @Query(
      "SELECT id FROM arrival WHERE sha256 = :sha256 AND status = 'unpacked' ORDER BY id LIMIT 1")
  Optional<UUID> unpackedAs(String sha256);

  @Query(
      """
      INSERT INTO arrival (id, run, name, path, size, sha256, status, duplicate_of, received_at,
                           archive, entries)
      VALUES (:id, :run, :name, :path, :size, :sha256, :status, :duplicateOf, :receivedAt,
              :archive, :entries)
      """)
  void insertEntered(
      UUID id,
      long run,
      String name,
      String path,
      long size,
      String sha256,
      String status,
      @Nullable UUID duplicateOf,
      Instant receivedAt,
      @Nullable UUID archive,
      @Nullable Integer entries);

  @Query(
      """
      INSERT INTO arrival (id, run, name, path, size, status, reason, message, received_at, archive)
      VALUES (:id, :run, :name, :path, :size, 'refused', :reason, :message, :receivedAt, :archive)
      """)
  void insertRefused(
      UUID id,
      long run,
      String name,
      String path,
      long size,
      String reason,
      String message,
      Instant receivedAt,
      @Nullable UUID archive);

  /// 1 when it was added, 0 when this cause had been recorded before.
  @Query(
      """
      INSERT INTO history (arrival, run, at, event, detail, cause)
      VALUES (:arrival, :run, :at, :event, :detail, :cause)
      ON CONFLICT (arrival, cause) DO NOTHING
      """)
  int insertHistory(UUID arrival, long run, Instant at, String event, String detail, String cause);

  /// Run and status, held against others until the transaction ends; empty for an unknown arrival.
  @Query("SELECT run, status FROM arrival WHERE id = :id FOR UPDATE")
  Optional<ProgressRow> lockProgress(UUID id);

  @Query(
      """
      UPDATE arrival SET run = :run, status = :status, reason = :reason, message = :message
      WHERE id = :id
      """)
  void updateProgress(
      UUID id, long run, String status, @Nullable String reason, @Nullable String message);

  @Query(
      """
      UPDATE arrival
      SET institution_id = :institutionId,
          institution = COALESCE(CAST(:institution AS text), institution),
          year = COALESCE(CAST(:year AS integer), year)
      WHERE id = :id
      """)
  void updateReport(
      UUID id, String institutionId, @Nullable String institution, @Nullable Integer year);
}
