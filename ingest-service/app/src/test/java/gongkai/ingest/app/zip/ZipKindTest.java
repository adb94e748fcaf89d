package gongkai.ingest.app.zip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipKindTest {
  @TempDir Path folder;

  @Test
  void filesPackedTogetherAreAnArchive() throws IOException {
    assertEquals(ZipKind.ARCHIVE, kind(reports()));
  }

  @Test
  void aZipWithoutFilesIsAnArchiveToo() throws IOException {
    assertEquals(ZipKind.ARCHIVE, kind(Zips.zip().bytes()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Content_Types].xml", "OFD.xml", "ofd.xml", "mimetype", "/OFD.xml"})
  void aDocumentThatIsPackedAsAZipIsADocument(String mark) throws IOException {
    var zip = Zips.zip().with("word/document.xml", "<w/>").with(mark, "x").bytes();
    assertEquals(ZipKind.DOCUMENT, kind(zip));
  }

  @Test
  void documentsInAnArchiveDoNotMakeItADocument() throws IOException {
    var docx = Zips.zip().with("[Content_Types].xml", "<Types/>").bytes();
    var zip = Zips.zip().with("甲.docx", docx).with("甲/[Content_Types].xml", "x").bytes();
    assertEquals(ZipKind.ARCHIVE, kind(zip));
  }

  @Test
  void aDocumentThatWasCutOffIsStillADocument() throws IOException {
    var docx =
        Zips.zip().with("[Content_Types].xml", "<Types/>").with("word/document.xml", "x").bytes();
    assertEquals(ZipKind.DOCUMENT, kind(Arrays.copyOf(docx, docx.length / 2)));
  }

  @Test
  void anArchiveThatWasCutOffIsBroken() throws IOException {
    var zip = reports();
    for (int length : new int[] {4, 30, zip.length / 2, zip.length - 1}) {
      assertEquals(ZipKind.BROKEN, kind(Arrays.copyOf(zip, length)), length + " bytes");
    }
  }

  @Test
  void anArchiveWhoseDirectoryListsLessThanItSaysIsBroken() throws IOException {
    var zip = reports();
    int second = new String(zip, ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    zip[second] = 'Q';
    assertEquals(ZipKind.BROKEN, kind(zip));
  }

  @Test
  void whatBeginsOtherwiseIsNoZipWhateverItsName() throws IOException {
    assertEquals(ZipKind.OTHER, kind("<html>".getBytes(UTF_8)));
    assertEquals(ZipKind.OTHER, kind("PK 你好".getBytes(UTF_8)));
    assertEquals(ZipKind.OTHER, kind(new byte[0]));
  }

  private static byte[] reports() {
    return Zips.zip().with("甲.html", "甲").with("乙.html", "乙").bytes();
  }

  private ZipKind kind(byte[] bytes) throws IOException {
    var file = Files.write(folder.resolve("file"), bytes);
    return ZipKind.of(file, new String(bytes, 0, Math.min(512, bytes.length), ISO_8859_1));
  }
}
