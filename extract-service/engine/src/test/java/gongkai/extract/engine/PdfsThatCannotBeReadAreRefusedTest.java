package gongkai.extract.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.printers.PdfCanvas;
import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.Formats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/// PDF files whose text cannot be had or trusted, and the reasons that are given.
class PdfsThatCannotBeReadAreRefusedTest {

  private static final String SENTENCE = "全县各级行政机关依法公开政府信息，及时回应群众关切，工作平稳有序";
  private final PdfSheet sheet = new PdfSheet();
  private final PdfCanvas canvas = sheet.canvas();

  @Test
  void textThatAProgramGuessedUnderAPictureIsNoTextLayer() {
    canvas.raw("BT 3 Tr /F1 10 Tf 100 500 Td %s Tj ET".formatted(PdfCanvas.hex(SENTENCE)));
    canvas.raw("500 0 0 700 40 60 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI");
    Formats.Opened.Refused refused = sheet.refused();
    assertEquals(RejectionReason.EMPTY, refused.reason());
    assertTrue(refused.message().contains("没有能辨认的文字"), refused.message());
  }

  @Test
  void signsThatTheFontDoesNotNameAreRefused() {
    // two bytes a sign, from a font that only says how they look
    sheet.at(100, 100, SENTENCE);
    PDDocument document = canvas.document();
    canvas.endPage();
    var fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    var font = fonts.getCOSDictionary(COSName.getPDFName("F1"));
    font.setName(COSName.ENCODING, "Identity-H");
    var descendant = (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    descendant.getCOSDictionary(COSName.CIDSYSTEMINFO).setString(COSName.ORDERING, "Identity");
    Formats.Opened.Refused refused = PdfSheet.refused(canvas.bytes());
    assertEquals(RejectionReason.UNSUPPORTED_FORMAT, refused.reason());
    assertTrue(refused.message().contains("字体"), refused.message());
  }

  @Test
  void aMapThatNamesWrongCharactersIsNotBelieved() {
    String wrong =
        SENTENCE
            .codePoints()
            .map(c -> c + 40)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    for (int i = 0; i < 12; i++) {
      sheet.at(60, 100 + 20 * i, wrong.replaceAll("[^\u4e00-\u9fa5]", ""));
    }
    assertEquals(RejectionReason.UNSUPPORTED_FORMAT, sheet.refused().reason());
  }

  @Test
  void aFileThatOnlyRestrictsPrintingIsRead() throws IOException {
    assertEquals(List.of("正文"), PdfSheet.texts(PdfSheet.open(protect(""))));
    assertEquals(RejectionReason.ENCRYPTED, PdfSheet.refused(protect("密码1")).reason());
  }

  private static byte[] protect(String password) throws IOException {
    var own = new PdfCanvas();
    own.size(595, 842, 0);
    own.text(100, 100, 10, "正文");
    own.endPage();
    try (PDDocument document = Loader.loadPDF(own.bytes())) {
      var permission = new AccessPermission();
      permission.setCanPrint(false);
      permission.setCanExtractContent(false);
      document.protect(new StandardProtectionPolicy("owner", password, permission));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void aFileWithoutItsEndIsCorrupt() {
    sheet.at(100, 100, "正文");
    canvas.endPage();
    byte[] whole = canvas.bytes();
    for (int length : new int[] {20, whole.length / 2, whole.length - 10}) {
      assertEquals(
          RejectionReason.CORRUPT, PdfSheet.refused(Arrays.copyOf(whole, length)).reason());
    }
  }

  @Test
  void aStreamWithDamageIsCorruptAndNotHalfRead() {
    for (int i = 0; i < 30; i++) {
      sheet.at(100, 100 + 20 * i, SENTENCE.substring(i % 20, 20 + i % 10));
    }
    canvas.endPage();
    byte[] whole = canvas.bytes();
    int stream = new String(whole, ISO_8859_1).indexOf("stream") + 20;
    for (int i = 0; i < 250; i += 7) {
      byte[] damaged = whole.clone();
      damaged[stream + i] ^= (byte) (1 << (i % 8));
      assertEquals(RejectionReason.CORRUPT, PdfSheet.refused(damaged).reason(), "byte " + i);
    }
  }

  @Test
  void moreThanTwoThousandPagesAreTooLarge() {
    for (int i = 0; i < 2_001; i++) {
      canvas.endPage();
    }
    Formats.Opened.Refused refused = PdfSheet.refused(canvas.bytes());
    assertEquals(RejectionReason.TOO_LARGE, refused.reason());
    assertTrue(refused.message().contains("2001 页"), refused.message());
  }
}
