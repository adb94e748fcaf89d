package gongkai.ingest.app.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/// Reads the files of a `multipart/form-data` body one after another, as they come over the wire.
///
/// Nothing of them is kept in memory or on disk. Parts without a file name are fields of a form and
/// passed over.
final class MultipartFiles {
  /// Room for a name of 5,000 Chinese characters, which is to be refused with a reason.
  private static final int LONGEST_HEADER = 64 * 1024;

  private static final String DISPOSITION = "content-disposition:";

  private MultipartFiles() {}

  /// What is done with one file.
  @FunctionalInterface
  interface Take {
    /// Takes one file.
    ///
    /// @param name as the client gave it
    /// @param bytes what is not read of them is passed over
    void take(String name, InputStream bytes) throws IOException;
  }

  /// Reads all files.
  ///
  /// @param boundary what the content type says stands between the parts
  /// @throws MultipartInput.MalformedStreamException when the body is not what its type says
  static void read(InputStream body, String boundary, Take take) throws IOException {
    var input =
        MultipartInput.builder()
            .setInputStream(body)
            .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
            .setPartHeaderSizeMax(LONGEST_HEADER)
            .get();
    input.setHeaderCharset(StandardCharsets.UTF_8);
    boolean more = input.skipPreamble();
    while (more) {
      var name = fileName(input.readHeaders());
      try (var bytes = input.newInputStream()) {
        if (name.isPresent()) {
          take.take(name.get(), bytes);
        }
      }
      more = input.readBoundary();
    }
  }

  private static Optional<String> fileName(String headers) {
    return headers
        .lines()
        .filter(line -> line.regionMatches(true, 0, DISPOSITION, 0, DISPOSITION.length()))
        .findFirst()
        .map(line -> {
          var parser = new ParameterParser();
          parser.setLowerCaseNames(true);
          return parser.parse(line.substring(DISPOSITION.length()), ';').get("filename");
        });
  }
}
