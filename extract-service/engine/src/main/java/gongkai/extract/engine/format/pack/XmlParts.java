package gongkai.extract.engine.format.pack;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.InputFormat.Refusal;
import gongkai.extract.engine.format.InputFormat.TooLarge;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The XML parts of a package as trees, all of them together within one budget.
///
/// A document type declaration, the only door to entities, is refused.
public final class XmlParts {

  /// What one part may unpack to, in bytes; the longest report seen has 3 million.
  private static final long MOST_BYTES = 48L << 20;

  /// What all parts read may unpack to, in bytes, one that is read again counted again.
  private static final long MOST_IN_ALL = 192L << 20;

  /// Elements in all parts read; a report with markup around each word has some 200,000.
  private static final int MOST_ELEMENTS = 800_000;

  /// Characters of text and attributes in all parts read.
  private static final int MOST_CHARACTERS = 12_000_000;

  private static final int DEEPEST = 200;

  private static final XMLInputFactory FACTORY = factory();

  private final ZipPackage zip;
  private int elements;
  private long characters;
  private long unpacked;

  /// The parts of an opened package.
  public XmlParts(ZipPackage zip) {
    this.zip = zip;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * DEEPEST));
    return factory;
  }

  /// The names of all parts, in small letters.
  public Iterable<String> names() {
    return zip.names();
  }

  /// The root element of a part; empty when there is no such part.
  public Optional<XmlElement> root(String name) throws TooLarge, Refusal {
    Optional<InputStream> stream = zip.stream(name, MOST_BYTES);
    if (stream.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = stream.get()) {
      XmlElement root = parse(unclosed(in));
      in.transferTo(OutputStream.nullOutputStream());
      return Optional.of(root);
    } catch (ZipPackage.TooLong e) {
      throw tooLong();
    } catch (IOException e) {
      throw corrupt(name);
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof ZipPackage.TooLong) {
        throw tooLong();
      }
      throw corrupt(name);
    }
  }

  /// The parser would close what it has read, before the check sum at the end is compared.
  private InputStream unclosed(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        unpacked += Math.max(read, 0);
        if (unpacked > MOST_IN_ALL) {
          throw new ZipPackage.TooLong();
        }
        return read;
      }

      @Override
      public void close() {}
    };
  }

  private TooLarge tooLong() {
    return unpacked > MOST_IN_ALL
        ? new TooLarge("解开后合计超过 %d MB".formatted(MOST_IN_ALL >> 20))
        : new TooLarge("解开后有一部分超过 %d MB".formatted(MOST_BYTES >> 20));
  }

  private static Refusal corrupt(String name) {
    return new Refusal(
        RejectionReason.CORRUPT, "文件已损坏，其中的 %s 读不通，请用原软件打开确认、另存后重新上传。".formatted(name));
  }

  private XmlElement parse(InputStream in)
      throws IOException, XMLStreamException, TooLarge, Refusal {
    XMLStreamReader reader;
    synchronized (FACTORY) {
      reader = FACTORY.createXMLStreamReader(XmlEncoding.reader(in));
    }
    Deque<XmlElement> open = new ArrayDeque<>();
    XmlElement root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD ->
            throw new Refusal(
                RejectionReason.CORRUPT, "文件里写有外部引用声明（DOCTYPE），办公软件不会这样保存，为安全起见不读取，请另存后重新上传。");
        case XMLStreamConstants.START_ELEMENT -> {
          var element = new XmlElement(reader.getLocalName(), attributes(reader));
          if (++elements > MOST_ELEMENTS) {
            throw new TooLarge("里有超过 %d 个标记".formatted(MOST_ELEMENTS));
          }
          if (open.size() >= DEEPEST) {
            throw new TooLarge("里的内容嵌套超过 %d 层".formatted(DEEPEST));
          }
          if (open.isEmpty()) {
            root = element;
          } else {
            open.getLast().add(element);
          }
          open.addLast(element);
        }
        case XMLStreamConstants.END_ELEMENT -> open.removeLast();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!reader.isWhiteSpace() || open.getLast().children().isEmpty()) {
            count(reader.getTextLength());
            open.getLast()
                .add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
          }
        }
        default -> {}
      }
    }
    if (root == null) {
      throw new XMLStreamException("no root");
    }
    return root;
  }

  private List<String> attributes(XMLStreamReader reader) throws TooLarge {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return List.of();
    }
    var attributes = new ArrayList<String>(2 * count);
    for (int i = 0; i < count; i++) {
      String name = reader.getAttributeLocalName(i);
      if (!name.startsWith("rsid")) {
        String value = reader.getAttributeValue(i);
        count(value.length());
        attributes.add(name);
        attributes.add(value);
      }
    }
    return attributes;
  }

  private void count(int length) throws TooLarge {
    characters += length;
    if (characters > MOST_CHARACTERS) {
      throw new TooLarge("里有超过 %d 个字符".formatted(MOST_CHARACTERS));
    }
  }
}
