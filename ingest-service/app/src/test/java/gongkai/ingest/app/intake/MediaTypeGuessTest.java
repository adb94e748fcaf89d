package gongkai.ingest.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeGuessTest {

  @ParameterizedTest
  @CsvSource({
    "a.HTML, <html>, text/html",
    "a.html, \u00ff\u00d8\u00ff\u00e0, image/jpeg",
    "a.txt, %PDF-1.7, application/pdf",
    "a.docx, PK, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "a.ofd, PK, application/ofd",
    "a.xls, \u00d0\u00cf\u0011\u00e0, application/vnd.ms-excel",
    "a.jpg, GIF89a, image/gif",
    "a, hello, application/octet-stream",
    "a.xyz, hello, application/octet-stream"
  })
  void theBytesWinOverTheNameAndTheNameOverNothing(String name, String head, String expected) {
    assertEquals(expected, MediaTypeGuess.of(name, head));
  }
}
