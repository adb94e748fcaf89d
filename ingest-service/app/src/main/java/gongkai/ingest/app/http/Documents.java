package gongkai.ingest.app.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of arrivals.
///
/// @param documents 到达记录
/// @param next 下一页的游标；没有下一页时不出现
@Serdeable
record Documents(
    @JsonInclude(JsonInclude.Include.ALWAYS) List<DocumentView> documents, @Nullable UUID next) {}
