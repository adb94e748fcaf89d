package gongkai.extract.engine.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Traditional characters (機關, 公開) as simplified ones (机关, 公开), from the table that institutions
/// are resolved with: pairs of characters, some a line.
public final class Simplified {

  private static final String TABLE = "/gongkai/extract/engine/institution/simplified.txt";
  private static final char FIRST = 0x4E00;
  private static final char[] CHARACTERS = load();

  private Simplified() {}

  private static char[] load() {
    char[] characters = new char[0x10000 - FIRST];
    try (InputStream in = Simplified.class.getResourceAsStream(TABLE);
        var lines =
            new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, TABLE), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (int i = 0; i + 1 < line.length() && line.charAt(0) != '#'; i += 2) {
          if (line.charAt(i) >= FIRST) {
            characters[line.charAt(i) - FIRST] = line.charAt(i + 1);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return characters;
  }

  /// The simplified form of an ideograph, mostly itself.
  ///
  /// @param ideograph a character from U+4E00 on
  public static char of(char ideograph) {
    char simple = CHARACTERS[ideograph - FIRST];
    return simple == 0 ? ideograph : simple;
  }
}
