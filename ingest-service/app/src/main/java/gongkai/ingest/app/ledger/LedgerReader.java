package gongkai.ingest.app.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the ledger, for people and for publishing.
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface LedgerReader extends GenericRepository<ArrivalEntity, UUID> {
  String VIEW =
      """
      SELECT a.id AS arrival, a.run, a.name, a.path, a.size, a.sha256, d.media_type, a.status,
             a.reason, a.message, a.duplicate_of, a.received_at, a.institution_id, a.institution,
             a.year, a.archive, a.entries
      FROM arrival a LEFT JOIN document d ON d.sha256 = a.sha256
      """;

  /// The newest arrivals first; every argument that is null is no condition.
  ///
  /// @param status a status's word
  /// @param name the name or path, as a LIKE pattern
  /// @param shown the name as it is shown when it is too long
  /// @param archive only files that were in the ZIP of this arrival
  /// @param after only what came before this arrival
  @Query(
      VIEW
          + """
          WHERE (CAST(:status AS text) IS NULL OR a.status = CAST(:status AS text))
            AND (CAST(:name AS text) IS NULL OR a.name LIKE CAST(:name AS text)
                 OR a.path LIKE CAST(:name AS text) OR a.name = CAST(:shown AS text))
            AND (CAST(:archive AS uuid) IS NULL OR a.archive = CAST(:archive AS uuid))
            AND (CAST(:after AS uuid) IS NULL OR a.id < CAST(:after AS uuid))
          ORDER BY a.id DESC LIMIT :limit
          """)
  List<ArrivalView> newest(
      @Nullable String status,
      @Nullable String name,
      @Nullable String shown,
      @Nullable UUID archive,
      @Nullable UUID after,
      int limit);

  /// One arrival.
  @Query(VIEW + " WHERE a.id = :id")
  Optional<ArrivalView> arrival(UUID id);

  /// All arrivals of one document, the first one first.
  @Query(VIEW + " WHERE a.sha256 = :sha256 ORDER BY a.id LIMIT 1000")
  List<ArrivalView> arrivalsOf(String sha256);

  /// What happened to these arrivals, in order.
  @Query(
      """
      SELECT arrival, run, at, event, detail FROM history WHERE arrival IN (:arrivals)
      ORDER BY at, id
      """)
  List<HistoryEntry> history(List<UUID> arrivals);

  /// How the files in these ZIPs stand.
  @Query(
      """
      SELECT archive, status, count(*) AS files FROM arrival WHERE archive IN (:archives)
      GROUP BY archive, status ORDER BY archive, status
      """)
  List<EntryCount> entryCounts(List<UUID> archives);

  /// One statement, so one consistent look.
  @Query(
      """
      SELECT count(*) FILTER (WHERE status <> 'unpacked') AS received,
             count(*) FILTER (WHERE status = 'indexed') AS indexed,
             count(*) FILTER (WHERE status IN ('rejected', 'refused')) AS rejected,
             count(*) FILTER (WHERE status = 'duplicate') AS duplicate,
             count(*) FILTER (WHERE status = 'dead-lettered') AS dead_lettered,
             count(*) FILTER (WHERE status IN ('received', 'extracted', 'validated')) AS in_progress,
             count(*) FILTER (WHERE status = 'unpacked') AS unpacked
      FROM arrival
      """)
  Accounting accounting();
}
