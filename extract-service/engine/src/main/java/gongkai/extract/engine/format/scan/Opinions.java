package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Ink.Blob;
import gongkai.extract.engine.format.scan.Lettering.Sign;
import gongkai.extract.engine.format.scan.ScannedPage.Reading;
import gongkai.extract.engine.grid.Print;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What lines of writing say; figures are looked at several times, each time cut out otherwise.
///
/// A figure is clear where all looks that see a figure agree, at least two of them find it likely,
/// and there are as many digits as blobs of ink: a digit at the border is easily overlooked, and
/// what is left is a figure too.
final class Opinions {

  /// What is left free around a line when it is cut out with its surroundings, in its heights.
  private static final double FREE = 0.25;

  /// Signs less likely than this are in doubt.
  static final double LIKELY = 0.9;

  /// Looks like a figure, or like one that is made out badly.
  private static final Pattern FIGURE = Pattern.compile("[0-9OoQDIl|,.\\s。〇口]+");

  /// What stands for a digit that cannot be made out.
  static final String UNKNOWN = "□";

  private static final String POINT = ".";

  private final Bitmap picture;

  Opinions(Bitmap picture) {
    this.picture = picture;
  }

  List<Reading> of(List<WritingLine> lines) {
    List<Lettering> first = Recogniser.shared().read(lines.stream().map(this::cut).toList());
    Map<Integer, List<Lettering>> figures = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isFigure(first.get(i))) {
        figures.put(i, new ArrayList<>(List.of(first.get(i))));
      }
    }
    for (Look look : Look.OTHERS) {
      List<Integer> open =
          figures.entrySet().stream()
              .filter(figure -> !isClear(lines.get(figure.getKey()), figure.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      List<Lettering> next =
          Recogniser.shared().read(open.stream().map(i -> look.at(picture, lines.get(i))).toList());
      for (int i = 0; i < open.size(); i++) {
        Objects.requireNonNull(figures.get(open.get(i)))
            .add(look.once(next.get(i), lines.get(open.get(i))));
      }
    }
    var readings = new ArrayList<Reading>();
    for (int i = 0; i < lines.size(); i++) {
      List<Lettering> looks = figures.get(i);
      readings.add(looks == null ? words(lines.get(i), first.get(i)) : figure(lines.get(i), looks));
    }
    return readings;
  }

  /// The line with its surroundings.
  Bitmap cut(WritingLine line) {
    Blob box = line.box();
    int free = free(line, FREE);
    return picture.part(
        box.left() - free, box.top() - free, box.right() + free, box.bottom() + free);
  }

  private static int free(WritingLine line, double part) {
    return (int) Math.round(part * line.box().height());
  }

  private static boolean isFigure(Lettering lettering) {
    String text = Normalizer.normalize(Lettering.text(lettering.signs()), Normalizer.Form.NFKC);
    return text.isBlank() || FIGURE.matcher(text).matches();
  }

  /// A line of words. A digit in it that is in doubt is not shown as one.
  private static Reading words(WritingLine line, Lettering lettering) {
    var signs = new ArrayList<Sign>();
    boolean clear = true;
    for (Sign sign : lettering.signs()) {
      boolean likely = sign.likelihood() >= LIKELY;
      clear = clear && likely;
      String text = Normalizer.normalize(sign.text(), Normalizer.Form.NFKC);
      signs.add(
          at(line, !likely && Character.isDigit(text.charAt(0)) ? UNKNOWN : sign.text(), sign));
    }
    return new Reading(signs, clear ? Print.CLEAR : Print.unclear(List.of()));
  }

  private static boolean isClear(WritingLine line, List<Lettering> looks) {
    List<List<Sign>> figures = figures(looks);
    String text = likeliest(figures);
    long likely = figures.stream().filter(look -> Lettering.likelihood(look) >= LIKELY).count();
    return likely >= 2
        && figures.stream().allMatch(look -> Lettering.text(look).equals(text))
        && Digits.canBe(line, text.chars().filter(Character::isDigit).count());
  }

  private static Reading figure(WritingLine line, List<Lettering> looks) {
    String text = likeliest(figures(looks));
    List<Sign> signs = text.isEmpty() ? List.of(alone(UNKNOWN)) : signs(line, text, looks);
    if (isClear(line, looks)) {
      return new Reading(signs, Print.CLEAR);
    }
    var alternatives = new LinkedHashSet<String>();
    looks.forEach(look -> alternatives.add(Lettering.text(digits(look))));
    looks.forEach(look -> alternatives.addAll(look.otherFigures()));
    alternatives.remove(text);
    alternatives.remove("");
    return new Reading(signs, Print.unclear(List.copyOf(alternatives)));
  }

  /// What is seen by the looks that see a figure. A look that takes a 0 for a full stop has nothing
  /// to say against it.
  private static List<List<Sign>> figures(List<Lettering> looks) {
    return looks.stream().map(Opinions::digits).filter(look -> !look.isEmpty()).toList();
  }

  /// The text that the looks find likeliest together; the first of several, none if there is none.
  private static String likeliest(List<List<Sign>> figures) {
    Map<String, Double> votes = new LinkedHashMap<>();
    figures.forEach(
        look -> votes.merge(Lettering.text(look), Lettering.likelihood(look), Double::sum));
    return votes.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /// The signs of a figure with their places: those of the first look, if it sees this figure, or
  /// else at equal distances, as digits stand.
  private static List<Sign> signs(WritingLine line, String text, List<Lettering> looks) {
    List<Sign> first = digits(looks.getFirst());
    if (Lettering.text(first).equals(text)) {
      return first.stream().map(sign -> at(line, sign.text(), sign)).toList();
    }
    return IntStream.range(0, text.length())
        .mapToObj(i -> new Sign(text.substring(i, i + 1), (i + 0.5) / text.length(), 0, List.of()))
        .toList();
  }

  private static Sign alone(String text) {
    return new Sign(text, 0.5, 0, List.of());
  }

  /// A look's digits; a point at the end is dirt.
  private static List<Sign> digits(Lettering look) {
    List<Sign> digits = look.digits();
    return !digits.isEmpty() && digits.getLast().text().equals(POINT)
        ? digits.subList(0, digits.size() - 1)
        : digits;
  }

  /// A sign with its place in the line instead of in what was cut out.
  private static Sign at(WritingLine line, String text, Sign sign) {
    double free = free(line, FREE);
    double x = (sign.x() * (line.box().width() + 2 * free) - free) / line.box().width();
    return new Sign(text, Math.clamp(x, 0, 1), sign.likelihood(), sign.others());
  }
}
