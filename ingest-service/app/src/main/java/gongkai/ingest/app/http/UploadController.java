package gongkai.ingest.app.http;

import gongkai.ingest.app.intake.Intake;
import gongkai.ingest.app.ledger.FileName;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.UUID;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes files over HTTP.
@Controller("/api/v1/documents")
class UploadController {
  private static final Logger LOG = LoggerFactory.getLogger(UploadController.class);

  /// RFC 2046, 5.1.1.
  private static final int LONGEST_BOUNDARY = 70;

  private static final String HOW = "请以 multipart/form-data 上传，每个文件一个带文件名的部分。";

  private final Intake intake;
  private final DocumentsController ledger;

  UploadController(Intake intake, DocumentsController ledger) {
    this.intake = intake;
    this.ledger = ledger;
  }

  /// 上传一个或几个文件（multipart/form-data，字段名不限）。每个文件都有一条到达记录， 被拒收的也有，原因在 reason 和 message 里。 ZIP
  /// 压缩包解开后，其中每个文件另有一条到达记录，见 GET /api/v1/documents?archive=。
  @Post(consumes = MediaType.MULTIPART_FORM_DATA)
  @Status(HttpStatus.ACCEPTED)
  @ExecuteOn(TaskExecutors.BLOCKING)
  Documents upload(@Body InputStream body, @Header(HttpHeaders.CONTENT_TYPE) MediaType type) {
    var boundary = type.getParameters().get("boundary").orElse("").replace("\"", "");
    if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
      throw new ProblemException(
          HttpStatus.BAD_REQUEST,
          "Content-Type 里没有 boundary，或者它超过 %d 个字符。".formatted(LONGEST_BOUNDARY),
          HOW);
    }
    var arrivals = new ArrayList<UUID>();
    try {
      MultipartFiles.read(
          body, boundary, (name, bytes) -> arrivals.add(take(new FileName(name), bytes)));
    } catch (FileUploadException e) {
      throw new ProblemException(
          HttpStatus.BAD_REQUEST, "请求的内容不是完整的 multipart/form-data：" + e.getMessage(), HOW);
    } catch (IOException e) {
      throw brokenOff(e);
    }
    if (arrivals.isEmpty()) {
      throw new ProblemException(HttpStatus.BAD_REQUEST, "请求里没有文件。", HOW);
    }
    return ledger.arrivals(arrivals);
  }

  private UUID take(FileName name, InputStream bytes) throws IOException {
    try {
      return intake.upload(name, bytes);
    } catch (RuntimeException e) {
      // Disk, bucket or database: nothing that the client could have done otherwise.
      LOG.warn("could not take an upload", e);
      throw unavailable("文件“%s”没有收下：存储或台账暂时不可用。".formatted(name.shown()));
    }
  }

  private static RuntimeException brokenOff(IOException cause) {
    if (cause.getCause() instanceof ContentLengthExceededException tooLarge) {
      return tooLarge;
    }
    LOG.warn("an upload broke off", cause);
    return unavailable("上传中断，最后一个文件没有收下。");
  }

  private static ProblemException unavailable(String detail) {
    return new ProblemException(
        HttpStatus.SERVICE_UNAVAILABLE, detail, "请稍后重新上传；已经收下的文件再传一次只会记为重复。");
  }
}
