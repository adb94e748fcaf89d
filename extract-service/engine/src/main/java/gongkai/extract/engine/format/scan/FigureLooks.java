package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Lettering.Sign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// A figure as it was seen in several looks, each at it cut out otherwise.
///
/// It is clear where all looks that see a figure agree, at least two of them find it likely, and
/// there are as many digits as blobs of ink: a digit at the border is easily overlooked, and what
/// is left is a figure too.
final class FigureLooks {

  private static final String POINT = ".";

  private final WritingLine line;
  private final int decimals;
  private final List<Lettering> looks = new ArrayList<>();

  /// @param line the figure's blobs
  /// @param first what was seen of it in the first look
  FigureLooks(WritingLine line, Lettering first) {
    this(line, first, Digits.decimals(line));
  }

  /// @param decimals the digits behind its point if what looks like other points are marks between
  ///   thousands, or else [Digits#UNGROUPED]
  FigureLooks(WritingLine line, Lettering first, int decimals) {
    this.line = line;
    this.decimals = decimals;
    looks.add(first);
  }

  WritingLine line() {
    return line;
  }

  /// What it looks like so.
  Bitmap at(Look look, Bitmap picture) {
    return look.at(picture, line);
  }

  void add(Look look, Lettering seen) {
    looks.add(look.once(seen, line));
  }

  boolean isClear() {
    List<List<Sign>> figures = figures();
    String text = likeliest();
    long likely =
        figures.stream().filter(look -> Lettering.likelihood(look) >= Opinions.LIKELY).count();
    return likely >= 2
        && figures.stream().allMatch(look -> Lettering.text(look).equals(text))
        && isPointedAsItStands(text)
        && Digits.canBe(line, text.chars().filter(Character::isDigit).count());
  }

  /// Whether the point is where the ink has it, if thousands are parted.
  private boolean isPointedAsItStands(String text) {
    return decimals <= 0 || text.indexOf(POINT) == text.length() - decimals - 1;
  }

  /// How many looks do not find the figure likely.
  long doubts() {
    return figures().stream().filter(look -> Lettering.likelihood(look) < Opinions.LIKELY).count();
  }

  /// The text that the looks find likeliest together; the first of several, none if there is none.
  String likeliest() {
    Map<String, Double> votes = new LinkedHashMap<>();
    figures()
        .forEach(
            look -> votes.merge(Lettering.text(look), Lettering.likelihood(look), Double::sum));
    return votes.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /// What else it may be.
  List<String> alternatives() {
    var alternatives = new LinkedHashSet<String>();
    looks.forEach(look -> alternatives.add(Lettering.text(digits(look))));
    looks.forEach(look -> alternatives.addAll(look.otherFigures()));
    alternatives.remove(likeliest());
    alternatives.remove("");
    return List.copyOf(alternatives);
  }

  /// The signs of the likeliest text with their places: those of the first look, if it sees this
  /// figure, or else at equal distances, as digits stand.
  ///
  /// @param places gives a sign of the first look its place in the line
  List<Sign> signs(UnaryOperator<Sign> places) {
    String text = likeliest();
    List<Sign> first = digits(looks.getFirst());
    if (Lettering.text(first).equals(text)) {
      return first.stream().map(places).toList();
    }
    return IntStream.range(0, text.length())
        .mapToObj(i -> new Sign(text.substring(i, i + 1), (i + 0.5) / text.length(), 0, List.of()))
        .toList();
  }

  /// What is seen by the looks that see a figure. A look that takes a 0 for a full stop has nothing
  /// to say against it.
  private List<List<Sign>> figures() {
    return looks.stream().map(this::digits).filter(look -> !look.isEmpty()).toList();
  }

  /// A look's digits; a point at the end is dirt, and those before others are commas.
  private List<Sign> digits(Lettering look) {
    List<Sign> digits = look.digits();
    if (decimals == Digits.UNGROUPED) {
      return !digits.isEmpty() && isPoint(digits.getLast())
          ? digits.subList(0, digits.size() - 1)
          : digits;
    }
    int point = decimals == 0 ? -1 : digits.size() - decimals - 1;
    return IntStream.range(0, digits.size())
        .filter(i -> i == point || !isPoint(digits.get(i)))
        .mapToObj(digits::get)
        .toList();
  }

  private static boolean isPoint(Sign sign) {
    return sign.text().equals(POINT);
  }
}
