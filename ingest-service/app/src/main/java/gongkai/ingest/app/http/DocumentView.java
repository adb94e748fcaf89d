package gongkai.ingest.app.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import gongkai.ingest.app.ledger.ArrivalView;
import gongkai.ingest.app.ledger.HistoryEntry;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An arrival and what became of it, as the API shows it.
///
/// @param arrival 一次到达的标识（UUIDv7）
/// @param run 台账的递增序号
/// @param name 文件名
/// @param path 在 inbox/ 之下的路径
/// @param sha256 文件字节的 SHA-256，即文档标识；被拒收的文件没有
/// @param size 字节数
/// @param status received、extracted、validated、indexed、rejected、refused、duplicate、dead-lettered 或
///   unpacked（已解开的 ZIP 压缩包）
/// @param reason 拒收、退回或停下的原因，一个词
/// @param message 原因的说明和处理办法
/// @param duplicateOf 字节相同的第一次到达
/// @param receivedAt 到达时间
/// @param institutionId 行政机关的标识
/// @param institution 行政机关的名称
/// @param year 报告年度
/// @param archive 如果文件来自 ZIP 压缩包，压缩包的那一次到达
/// @param entries 已解开的压缩包里有多少个文件
/// @param fates 这些文件各到了哪一步：状态和个数；不含目录和系统文件
/// @param history 经历，按时间先后
@Serdeable
record DocumentView(
    UUID arrival,
    long run,
    String name,
    String path,
    @Nullable String sha256,
    long size,
    String status,
    @Nullable String reason,
    @Nullable String message,
    @Nullable UUID duplicateOf,
    Instant receivedAt,
    @Nullable String institutionId,
    @Nullable String institution,
    @Nullable Integer year,
    @Nullable UUID archive,
    @Nullable Integer entries,
    @Nullable Map<String, Long> fates,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Event> history) {

  /// Something that happened to an arrival.
  ///
  /// @param at 时间
  /// @param event 到达的状态
  /// @param detail 说明
  @Serdeable
  record Event(Instant at, String event, String detail) {}

  static DocumentView of(ArrivalView row, Map<String, Long> fates, List<HistoryEntry> history) {
    return new DocumentView(
        row.arrival(),
        row.run(),
        row.name(),
        row.path(),
        row.sha256(),
        row.size(),
        row.status(),
        row.reason(),
        row.message(),
        row.duplicateOf(),
        row.receivedAt(),
        row.institutionId(),
        row.institution(),
        row.year(),
        row.archive(),
        row.entries(),
        row.entries() == null ? null : fates,
        history.stream()
            .map(entry -> new Event(entry.at(), entry.event(), entry.detail()))
            .toList());
  }
}
