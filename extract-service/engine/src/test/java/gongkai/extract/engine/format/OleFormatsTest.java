package gongkai.extract.engine.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.RejectionReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What lies in an OLE container: read, or refused by what it is.
class OleFormatsTest {

  private static byte[] container(String stream) throws IOException {
    try (var file = new POIFSFileSystem();
        var bytes = new ByteArrayOutputStream()) {
      file.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] xls(boolean encrypted) throws IOException {
    try (var workbook = new HSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var row = workbook.createSheet("年报").createRow(0);
      row.createCell(0).setCellValue("规章");
      row.createCell(1).setCellValue(12);
      row.createCell(2).setCellValue("其他");
      Biff8EncryptionKey.setCurrentUserPassword(encrypted ? "x" : null);
      workbook.write(bytes);
      return bytes.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EncryptedPackage, ENCRYPTED, 密码",
    "PowerPoint Document, UNSUPPORTED_FORMAT, PPT",
    "Contents, UNSUPPORTED_FORMAT, WPS",
    "WordDocument, UNSUPPORTED_FORMAT, 另存",
    "Workbook, EMPTY, 隐藏",
  })
  void whatIsNotReadIsRefusedByWhatItIs(String stream, RejectionReason reason, String told)
      throws IOException {
    var refused = Flows.refused(container(stream));
    assertEquals(reason, refused.reason(), refused.message());
    assertTrue(refused.message().contains(told), refused.message());
  }

  @Test
  void anXlsIsReadAsItIsShown() throws IOException {
    assertEquals(List.of("0+1:规章 1+1:12 2+1:其他"), Flows.of(xls(false)));
  }

  @Test
  void anXlsWithAPasswordIsEncrypted() throws IOException {
    assertEquals(RejectionReason.ENCRYPTED, Flows.refused(xls(true)).reason());
  }

  @Test
  void aContainerCutOffIsCorrupt() throws IOException {
    byte[] whole = container("WordDocument");
    assertEquals(RejectionReason.CORRUPT, Flows.refused(Arrays.copyOf(whole, 600)).reason());
  }
}
