package gongkai.ingest.app.http;

import gongkai.ingest.app.IngestSettings;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;

/// Says who answers here, so that nobody takes another program on our port for us.
@Controller("/identity")
final class IdentityController {
  private final Identity identity;

  IdentityController(IngestSettings settings) {
    identity = new Identity("ingest", settings.installation());
  }

  /// @param service always `ingest`
  /// @param installation the installation's name
  @Serdeable
  record Identity(String service, String installation) {}

  /// 本服务的身份。
  @Get
  Identity identity() {
    return identity;
  }
}
