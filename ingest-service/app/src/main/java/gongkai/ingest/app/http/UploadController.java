package gongkai.ingest.app.http;

import gongkai.ingest.app.intake.Intake;
import gongkai.ingest.app.ledger.FileName;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

/// Takes files over HTTP.
@Controller("/api/v1/documents")
class UploadController {
  private static final Logger LOG = LoggerFactory.getLogger(UploadController.class);

  private final Intake intake;
  private final DocumentsController ledger;

  UploadController(Intake intake, DocumentsController ledger) {
    this.intake = intake;
    this.ledger = ledger;
  }

  /// 上传一个或几个文件（multipart/form-data，字段名不限）。每个文件都有一条到达记录， 被拒收的也有，原因在 reason 和 message 里。
  @Post(consumes = MediaType.MULTIPART_FORM_DATA)
  @Status(HttpStatus.ACCEPTED)
  @ExecuteOn(TaskExecutors.BLOCKING)
  Documents upload(@Body MultipartBody body) {
    var arrivals = new ArrayList<UUID>();
    for (var part : Flux.from(body).toIterable()) {
      if (part instanceof CompletedFileUpload file) {
        arrivals.add(take(file));
      }
    }
    if (arrivals.isEmpty()) {
      throw new ProblemException(
          HttpStatus.BAD_REQUEST, "请求里没有文件。", "请以 multipart/form-data 上传，每个文件一个带文件名的部分。");
    }
    return ledger.arrivals(arrivals);
  }

  private UUID take(CompletedFileUpload file) {
    // Closing the stream also removes the file that the framework wrote.
    try (var bytes = file.getInputStream()) {
      return intake.upload(new FileName(file.getFilename()), bytes);
    } catch (IOException | RuntimeException e) {
      // Disk, bucket or database: nothing that the client could have done otherwise.
      LOG.warn("could not take an upload", e);
      throw new ProblemException(
          HttpStatus.SERVICE_UNAVAILABLE,
          "文件“%s”没有收下：存储或台账暂时不可用。".formatted(new FileName(file.getFilename()).shown()),
          "请稍后重新上传；已经收下的文件再传一次只会记为重复。");
    }
  }
}
