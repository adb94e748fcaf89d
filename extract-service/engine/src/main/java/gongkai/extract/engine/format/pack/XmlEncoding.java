package gongkai.extract.engine.format.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The encoding of an XML part by its byte order mark, its first bytes or its declaration.
///
/// Decoded here and not by the parser, which writes about wrong bytes to the console.
final class XmlEncoding {

  private static final int LOOK = 200;

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,80}encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})");

  private XmlEncoding() {}

  /// The part's characters, without a byte order mark; throws {@link IOException} at wrong bytes.
  static Reader reader(InputStream in) throws IOException {
    var buffered = new BufferedInputStream(in);
    buffered.mark(LOOK);
    String head = new String(buffered.readNBytes(LOOK), ISO_8859_1);
    buffered.reset();
    String mark = "";
    Charset charset;
    if (head.startsWith("\u00EF\u00BB\u00BF")) {
      mark = "\u00EF\u00BB\u00BF";
      charset = UTF_8;
    } else if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
      mark = head.substring(0, 2);
      charset = mark.charAt(0) == '\u00FF' ? UTF_16LE : UTF_16BE;
    } else if (head.startsWith("<\0") || head.startsWith("\0<")) {
      charset = head.charAt(0) == '<' ? UTF_16LE : UTF_16BE;
    } else {
      charset = declared(head);
    }
    buffered.skipNBytes(mark.length());
    return new InputStreamReader(
        buffered, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
  }

  private static Charset declared(String head) throws IOException {
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return UTF_8;
    }
    try {
      return Charset.forName(matcher.group(1));
    } catch (IllegalArgumentException e) {
      throw new IOException("unknown encoding " + matcher.group(1), e);
    }
  }
}
