package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.InputFormat.Refusal;
import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.format.scan.InlinePictures;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.report.Carrier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// An OLE compound file, the container of Office before 2007, of WPS, and of encrypted new files.
final class OleFile {

  static final String MAGIC = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  private OleFile() {}

  /// The names of the streams at its root; none where it cannot be opened.
  static Set<String> streams(Content content) {
    try (POIFSFileSystem file = open(content)) {
      return Set.copyOf(file.getRoot().getEntryNames());
    } catch (IOException | RuntimeException e) {
      return Set.of();
    }
  }

  /// What lies in a file.
  @FunctionalInterface
  interface Reader {
    /// Reads it from the container's root; may fail with whatever the library runs into.
    Document read(DirectoryNode root) throws IOException, Refusal, TooLarge;
  }

  /// Reads a file.
  ///
  /// @param old what it is if it is older than the library reads, and what to save it as
  static Document read(Content content, String old, Reader reader) throws Refusal, TooLarge {
    try (POIFSFileSystem file = open(content)) {
      return reader.read(file.getRoot());
    } catch (EncryptedDocumentException e) {
      throw encrypted();
    } catch (OldFileFormatException e) {
      throw new Refusal(RejectionReason.UNSUPPORTED_FORMAT, old);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // the library answers broken files with whatever exception it runs into
      throw new Refusal(
          RejectionReason.CORRUPT,
          "文件（DOC、XLS 或 WPS）不完整或已损坏，读不通，请用 WPS 或 Office 打开确认、另存为 DOCX 或 XLSX 后重新上传。");
    }
  }

  private static POIFSFileSystem open(Content content) throws IOException {
    return new POIFSFileSystem(new ByteArrayInputStream(content.bytes()));
  }

  /// A document of these blocks, in which pictures were left unread, and what is hidden.
  static Document document(List<Block> blocks, int pictures, List<Document.Caveat> hidden) {
    var caveats = new ArrayList<Document.Caveat>(InlinePictures.leftUnread(pictures));
    caveats.addAll(hidden);
    return new Document(Carrier.ORIGINAL, blocks, Document.Metadata.NONE, caveats);
  }

  static Refusal encrypted() {
    return new Refusal(RejectionReason.ENCRYPTED, "文件设有打开密码，请去掉密码后重新上传。");
  }
}
