package gongkai.ingest.app.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The work that follows from what the ledger committed: events to publish, objects to remove from
/// the inbox, files to lay on the shelf of what was refused.
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Tasks extends GenericRepository<ArrivalEntity, UUID> {

  @Query("INSERT INTO outbox (arrival, run, topic) VALUES (:arrival, :run, :topic)")
  void addToOutbox(UUID arrival, long run, String topic);

  /// True for the one instance that may publish until its transaction ends.
  @Query("SELECT pg_try_advisory_xact_lock(hashtext('ingest.outbox'))")
  boolean lockOutbox();

  /// What is due, in order.
  @Query(
      """
      SELECT id, arrival, run, topic, attempts FROM outbox
      WHERE published_at IS NULL AND (not_before IS NULL OR not_before <= now())
      ORDER BY id LIMIT :limit
      """)
  List<OutboxRow> due(int limit);

  @Query("UPDATE outbox SET published_at = now(), last_error = NULL WHERE id IN (:ids)")
  void markPublished(List<Long> ids);

  /// Lets one row wait that fails on its own account.
  @Query(
      """
      UPDATE outbox SET attempts = attempts + 1, last_error = :error, not_before = :notBefore
      WHERE id = :id
      """)
  void postpone(long id, String error, Instant notBefore);

  @Query("DELETE FROM outbox WHERE published_at < :before")
  int deletePublished(Instant before);

  @Query(
      """
      SELECT count(*) AS waiting, min(created_at) AS oldest,
             count(*) FILTER (WHERE attempts > 0) AS failing, max(last_error) AS last_error
      FROM outbox WHERE published_at IS NULL
      """)
  OutboxState outboxState();

  @Query("INSERT INTO inbox_removal (arrival, key, mark) VALUES (:arrival, :key, :mark)")
  void addRemoval(UUID arrival, String key, String mark);

  /// The arrival that this very object was committed as.
  @Query("SELECT arrival FROM inbox_removal WHERE key = :key AND mark = :mark")
  Optional<UUID> committedAs(String key, String mark);

  @Query("SELECT arrival, key, mark FROM inbox_removal")
  List<Removal> removals();

  @Query("DELETE FROM inbox_removal WHERE arrival = :arrival")
  void removed(UUID arrival);

  @Query(
      "INSERT INTO shelf_task (arrival, source_key) VALUES (:arrival, :sourceKey) ON CONFLICT DO NOTHING")
  void addToShelf(UUID arrival, @Nullable String sourceKey);

  @Query("SELECT arrival, source_key FROM shelf_task ORDER BY arrival LIMIT :limit")
  List<ShelfTask> shelfTasks(int limit);

  @Query("SELECT arrival, source_key FROM shelf_task WHERE arrival = :arrival")
  Optional<ShelfTask> shelfTask(UUID arrival);

  @Query("DELETE FROM shelf_task WHERE arrival = :arrival")
  void shelved(UUID arrival);
}
