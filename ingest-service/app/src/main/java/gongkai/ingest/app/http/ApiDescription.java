package gongkai.ingest.app.http;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/// The head of the API's description.
@OpenAPIDefinition(
    info =
        @Info(
            title = "ingest-service",
            version = "1",
            description = "投递年度报告，查询每个文件的来历和去向。错误一律为 application/problem+json（RFC 9457）。"))
final class ApiDescription {
  private ApiDescription() {}
}
