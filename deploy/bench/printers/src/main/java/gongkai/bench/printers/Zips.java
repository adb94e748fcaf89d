package gongkai.bench.printers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Makes ZIPs that do not depend on when they are made, of XML parts mostly.
public final class Zips {

  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

  /// What the parts of a DOCX are: LibreOffice opens none that does not say so.
  private static final String WORD_TYPES =
      """
      <Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>\
      <Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>\
      <Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>\
      <Override PartName='/word/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml'/>\
      <Override PartName='/word/footnotes.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml'/>\
      <Override PartName='/word/numbering.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml'/>\
      </Types>\
      """;

  /// The footnote that bodies may point at.
  private static final String FOOTNOTE =
      "<w:footnote w:id='1'><w:p><w:r><w:t>注。</w:t></w:r></w:p></w:footnote>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final LocalDateTime written;

  /// An empty one, with parts of long ago.
  public Zips() {
    this(LONG_AGO);
  }

  /// An empty one.
  ///
  /// @param written the date of its parts
  public Zips(LocalDateTime written) {
    this.written = written;
  }

  /// Adds a part.
  public Zips with(String name, String content) {
    return with(name, content.getBytes(UTF_8));
  }

  /// Adds a part that is no text.
  public Zips with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /// Adds all parts of a ZIP.
  public Zips withAll(byte[] zip) {
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        with(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /// The file.
  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(written); // or else the time goes into the file
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// A ZIP with one part that repeats a piece until it is so long.
  public static byte[] bomb(String name, String start, String piece, long length) {
    var bytes = new ByteArrayOutputStream();
    byte[] block = piece.repeat((1 << 16) / piece.length()).getBytes(UTF_8);
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(start.getBytes(UTF_8));
      for (long written = 0; written < length; written += block.length) {
        zip.write(block);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// A DOCX with this body.
  public static byte[] docx(String body) {
    return docx(body, "", "");
  }

  /// A DOCX with this body, these styles and these lists.
  public static byte[] docx(String body, String styles, String numbering) {
    return new Zips()
        .with("[Content_Types].xml", WORD_TYPES)
        .with("_rels/.rels", relationships("officeDocument", "word/document.xml"))
        .with(
            "word/_rels/document.xml.rels",
            relationships(
                "styles", "styles.xml", "numbering", "numbering.xml", "footnotes", "footnotes.xml"))
        .with("word/styles.xml", word("styles", styles))
        .with("word/numbering.xml", word("numbering", numbering))
        .with("word/footnotes.xml", word("footnotes", FOOTNOTE))
        .with("word/document.xml", word("document", "<w:body>" + body + "</w:body>"))
        .bytes();
  }

  private static String word(String root, String content) {
    return "<w:%s xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='mc' xmlns:wps='wps' xmlns:v='v'>%s</w:%s>"
        .formatted(root, content, root);
  }

  /// Relationships of kind and target in turn.
  public static String relationships(String... kindsAndTargets) {
    var text =
        new StringBuilder(
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      text.append(
          "<Relationship Id='rId%d' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s'/>"
              .formatted(i / 2 + 1, kindsAndTargets[i], kindsAndTargets[i + 1]));
    }
    return text.append("</Relationships>").toString();
  }
}
