package gongkai.ingest.app.zip;

import java.io.IOException;
import java.nio.file.Path;

/// What a file is, as far as ZIP goes. Told by its bytes; its name is not asked.
public enum ZipKind {
  /// No ZIP.
  OTHER,
  /// One document that is packed as a ZIP: DOCX and its kin (`[Content_Types].xml`), OFD
  /// (`OFD.xml`), ODF and EPUB (`mimetype`).
  DOCUMENT,
  /// Files packed together.
  ARCHIVE,
  /// Begins as a ZIP, but what is in it cannot be told: cut off, or one part of several.
  BROKEN;

  /// Looks at a file.
  ///
  /// @param head its first bytes, one character a byte
  /// @throws IOException when the file cannot be read from the disk
  public static ZipKind of(Path file, String head) throws IOException {
    if (!head.startsWith("PK\u0003\u0004") && !head.startsWith("PK\u0005\u0006")) {
      return OTHER;
    }
    var directory = ZipDirectory.of(file);
    if (directory.isPresent()) {
      return directory.get().isOfDocument() ? DOCUMENT : ARCHIVE;
    }
    // A document that was cut off is still a document, and rejected as such by whoever reads it.
    return ZipDirectory.beginsAsDocument(file) ? DOCUMENT : BROKEN;
  }
}
