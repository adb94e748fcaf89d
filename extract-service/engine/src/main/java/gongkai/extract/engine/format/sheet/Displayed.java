package gongkai.extract.engine.format.sheet;

import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/// Numbers as a spreadsheet displays them: what is printed counts, not what is stored.
final class Displayed {

  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final boolean from1904;

  /// @param from1904 whether days are counted from 1904 and not from 1900
  Displayed(boolean from1904) {
    this.from1904 = from1904;
  }

  /// A number in a format.
  ///
  /// @param index the format's number
  /// @param format the format's code, empty for a built-in one
  String number(double value, int index, String format) {
    boolean known = !format.isEmpty() && !format.startsWith("reserved");
    String code = known ? format : builtIn(index);
    String shown = formatter.formatRawCellContents(value, index, code, from1904);
    return shown.replace("\"", "").strip(); // the formatter leaves the quotes of "年" in dates
  }

  /// The format behind a number; 27 to 58 are dates that depend on the country.
  private static String builtIn(int index) {
    return switch (index) {
      case 27, 36, 50, 52, 57 -> "yyyy\"年\"m\"月\"";
      case 28, 29, 51, 53, 54, 58 -> "m\"月\"d\"日\"";
      case 30 -> "m-d-yy";
      case 31 -> "yyyy\"年\"m\"月\"d\"日\"";
      default -> {
        String known = index >= 0 && index < 50 ? BuiltinFormats.getBuiltinFormat(index) : null;
        yield known == null || known.startsWith("reserved") ? "General" : known;
      }
    };
  }
}
