package gongkai.ingest.app.http;

import gongkai.ingest.app.ledger.Accounting;
import gongkai.ingest.app.ledger.ArrivalView;
import gongkai.ingest.app.ledger.EntryCount;
import gongkai.ingest.app.ledger.FileName;
import gongkai.ingest.app.ledger.HistoryEntry;
import gongkai.ingest.app.ledger.LedgerReader;
import gongkai.ingest.app.ledger.Status;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers from the ledger.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class DocumentsController {
  private static final int MOST = 500;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final LedgerReader ledger;

  DocumentsController(LedgerReader ledger) {
    this.ledger = ledger;
  }

  /// 到达记录，新的在前。
  ///
  /// @param status 只要这种状态的
  /// @param name 只要这个文件名或路径的；* 代表任意文字
  /// @param arrival 只要这一次到达
  /// @param archive 只要这个 ZIP 压缩包（它的到达标识）里的文件
  /// @param limit 一页多少条，1 到 500
  /// @param after 上一页给出的游标
  @Get("/documents")
  @Transactional(readOnly = true)
  Documents documents(
      @QueryValue @Nullable String status,
      @QueryValue @Nullable String name,
      @QueryValue @Nullable UUID arrival,
      @QueryValue @Nullable UUID archive,
      @QueryValue(defaultValue = "100") int limit,
      @QueryValue @Nullable UUID after) {
    if (limit < 1 || limit > MOST) {
      throw new ProblemException(
          HttpStatus.BAD_REQUEST, "limit 是 %d，应在 1 到 %d 之间。".formatted(limit, MOST), "请改正 limit。");
    }
    if (arrival != null) {
      return new Documents(withHistory(ledger.arrival(arrival).stream().toList()), null);
    }
    var file = name == null || name.isEmpty() ? null : new FileName(name);
    var rows =
        ledger.newest(
            checked(status),
            file == null ? null : pattern(file.shownPath()),
            file == null ? null : file.shown(),
            archive,
            after,
            limit + 1);
    var page = rows.subList(0, Math.min(limit, rows.size()));
    return new Documents(withHistory(page), rows.size() > limit ? page.getLast().arrival() : null);
  }

  /// 一份文档的全部到达和经历。
  ///
  /// @param id 到达标识，或者文件字节的 SHA-256
  @Get("/documents/{id}")
  @Transactional(readOnly = true)
  Documents document(String id) {
    var rows =
        SHA256.matcher(id).matches()
            ? ledger.arrivalsOf(id)
            : ledger.arrival(arrival(id)).stream().toList();
    if (rows.isEmpty()) {
      throw new ProblemException(
          HttpStatus.NOT_FOUND,
          "台账里没有到达或文档 %s。".formatted(id),
          "请核对标识；GET /api/v1/documents 列出全部到达。");
    }
    return new Documents(withHistory(rows), null);
  }

  /// 全部到达现在在哪里；received = indexed + rejected + duplicate + deadLettered + inProgress。 已解开的 ZIP
  /// 压缩包由其中的文件代表，不计入 received，个数见 unpacked。
  @Get("/accounting")
  Accounting accounting() {
    return ledger.accounting();
  }

  /// These arrivals, in this order.
  @Transactional(readOnly = true)
  Documents arrivals(List<UUID> arrivals) {
    return new Documents(
        withHistory(arrivals.stream().flatMap(id -> ledger.arrival(id).stream()).toList()), null);
  }

  private List<DocumentView> withHistory(List<ArrivalView> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var history =
        ledger.history(rows.stream().map(ArrivalView::arrival).toList()).stream()
            .collect(Collectors.groupingBy(HistoryEntry::arrival));
    var fates = fates(rows);
    return rows.stream()
        .map(row ->
            DocumentView.of(
                row,
                fates.getOrDefault(row.arrival(), Map.of()),
                history.getOrDefault(row.arrival(), List.of())))
        .toList();
  }

  private Map<UUID, Map<String, Long>> fates(List<ArrivalView> rows) {
    var zips =
        rows.stream().filter(row -> row.entries() != null).map(ArrivalView::arrival).toList();
    return zips.isEmpty()
        ? Map.of()
        : ledger.entryCounts(zips).stream()
            .collect(
                Collectors.groupingBy(
                    EntryCount::archive,
                    Collectors.toMap(
                        EntryCount::status, EntryCount::files, Long::sum, TreeMap::new)));
  }

  private static UUID arrival(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException _) {
      throw new ProblemException(
          HttpStatus.BAD_REQUEST,
          "“%s”不是到达标识（UUID），也不是 SHA-256（64 位小写十六进制）。".formatted(id),
          "请核对标识。");
    }
  }

  private static @Nullable String checked(@Nullable String status) {
    if (status == null) {
      return null;
    }
    try {
      return Status.of(status).word();
    } catch (IllegalArgumentException _) {
      throw new ProblemException(
          HttpStatus.BAD_REQUEST,
          "没有“%s”这种状态。".formatted(status),
          "请改为 received、extracted、validated、indexed、rejected、refused、duplicate、dead-lettered 或 unpacked。");
    }
  }

  /// A LIKE pattern in which only the star is special.
  private static String pattern(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").replace('*', '%');
  }
}
