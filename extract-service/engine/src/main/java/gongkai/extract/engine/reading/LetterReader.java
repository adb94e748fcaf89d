package gongkai.extract.engine.reading;

import gongkai.extract.report.Letter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the marks of an upward letter: document number (发文字号) and addressee (主送机关).
final class LetterReader {

  private static final Pattern NUMBER =
      Pattern.compile("[\\u4e00-\\u9fa5]{1,12}[〔\\[(（【]20\\d\\d[〕\\])）】]第?\\d{1,4}号");

  /// How the name of an office ends that reports are sent to; 政务公开专区： is a menu's.
  private static final Pattern OFFICE = Pattern.compile(".*(?:政府|办公[室厅]|公开办|政府办|局|委|委员会|厅)$");

  private static final int REACH = 8;
  private static final int LONGEST = 40;

  private LetterReader() {}

  /// Reads the marks.
  ///
  /// @param opening the lines of text before the first section
  static Optional<Letter> read(
      List<String> opening, Optional<TitleReader> title, Optional<LocalDate> printedOn) {
    List<String> first = opening.subList(0, Math.min(opening.size(), REACH));
    Optional<String> number =
        first.stream().map(LetterReader::number).flatMap(Optional::stream).findFirst();
    Optional<String> addressee =
        first.stream().filter(LetterReader::isAddressee).findFirst().map(LetterReader::bare);
    boolean sentUp =
        title.filter(t -> t.title().contains("报送") || t.title().contains("上报")).isPresent();
    boolean alone =
        title.isPresent()
            && addressee.filter(to -> isAddressed(to, first, title.get().title())).isPresent();
    return number.isPresent() || printedOn.isPresent() || (sentUp && addressee.isPresent()) || alone
        ? Optional.of(new Letter(number, addressee, printedOn))
        : Optional.empty();
  }

  /// Whether an addressee without any other mark of a letter is one: it stands under the title, and
  /// not the author itself.
  private static boolean isAddressed(String addressee, List<String> opening, String title) {
    String office = Dates.compact(addressee);
    int under = 0;
    for (int i = 0; i < opening.size(); i++) {
      String line = opening.get(i).strip().replace("\n", "");
      under = !line.isEmpty() && title.endsWith(line) ? i + 1 : under;
    }
    return under > 0
        && OFFICE.matcher(office).matches()
        && !Dates.compact(title).contains(office)
        && opening.subList(under, opening.size()).stream()
            .anyMatch(line -> isAddressee(line) && bare(line).equals(addressee));
  }

  private static Optional<String> number(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = NUMBER.matcher(Dates.compact(line));
    return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private static boolean isAddressee(String line) {
    return line.length() <= LONGEST
        && (line.endsWith("：") || line.endsWith(":"))
        && OfficeName.is(line.substring(0, line.length() - 1));
  }

  private static String bare(String line) {
    return line.substring(0, line.length() - 1).strip();
  }
}
