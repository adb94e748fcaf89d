package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Ink.Blob;
import gongkai.extract.engine.format.scan.Lettering.Sign;
import gongkai.extract.engine.format.scan.ScannedPage.Reading;
import gongkai.extract.engine.grid.Print;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What lines of writing say; figures, and the numbers in lines of words, are looked at several
/// times.
final class Opinions {

  /// What is left free around a line when it is cut out with its surroundings, in its heights.
  private static final double FREE = 0.25;

  /// Signs less likely than this are in doubt.
  static final double LIKELY = 0.9;

  /// So far from the line's ends, in its heights, nothing is printed: no letter, which is wide, has
  /// its middle there, and no mark that is less likely than this.
  private static final double BEYOND = 0.1;

  private static final double IMAGINED = 0.5;

  /// Looks like a figure, or like one that is made out badly.
  private static final Pattern FIGURE = Pattern.compile("[0-9OoQDIl|,.\\s。〇○◯口]+");

  /// What stands for a digit that cannot be made out.
  static final String UNKNOWN = "□";

  private final Bitmap picture;

  Opinions(Bitmap picture) {
    this.picture = picture;
  }

  List<Reading> of(List<WritingLine> lines) {
    List<Lettering> first = Recogniser.shared().read(lines.stream().map(this::cut).toList());
    Map<Integer, FigureLooks> figures = new TreeMap<>();
    Map<Integer, NumbersInWords> words = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isFigure(first.get(i))) {
        figures.put(i, new FigureLooks(lines.get(i), first.get(i)));
      } else {
        words.put(i, new NumbersInWords(picture, lines.get(i), narrow(lines.get(i), first.get(i))));
      }
    }
    lookAgain(
        Stream.concat(
                figures.values().stream(),
                words.values().stream().flatMap(line -> line.figures().stream()))
            .toList());
    return IntStream.range(0, lines.size())
        .mapToObj(i -> {
          FigureLooks figure = figures.get(i);
          return figure == null ? words(Objects.requireNonNull(words.get(i))) : figure(figure);
        })
        .toList();
  }

  private void lookAgain(List<FigureLooks> figures) {
    for (Look look : Look.OTHERS) {
      List<FigureLooks> open = figures.stream().filter(figure -> !figure.isClear()).toList();
      List<Lettering> next =
          Recogniser.shared().read(open.stream().map(figure -> figure.at(look, picture)).toList());
      for (int i = 0; i < open.size(); i++) {
        open.get(i).add(look, next.get(i));
      }
    }
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

  /// The signs of a line of words with their places in it, digits and letters narrow.
  private static List<Sign> narrow(WritingLine line, Lettering lettering) {
    return lettering.signs().stream()
        .filter(sign -> !isImagined(line, sign))
        .map(sign -> {
          String narrow = Normalizer.normalize(sign.text(), Normalizer.Form.NFKC);
          boolean isOfNumber =
              narrow.charAt(0) < 128 && Character.isLetterOrDigit(narrow.charAt(0));
          return at(line, isOfNumber ? narrow : sign.text(), sign);
        })
        .toList();
  }

  /// A line of words.
  private static Reading words(NumbersInWords line) {
    return new Reading(line.signs(), line.isLikely() ? Print.CLEAR : Print.unclear(List.of()));
  }

  private static Reading figure(FigureLooks figure) {
    List<Sign> signs = figure.signs(sign -> at(figure.line(), sign.text(), sign));
    boolean isSeen = !signs.isEmpty();
    return new Reading(
        isSeen ? signs : List.of(alone(UNKNOWN)),
        isSeen && figure.isClear() ? Print.CLEAR : Print.unclear(figure.alternatives()));
  }

  /// Whether a sign stands where there is no ink: behind its last sign a line may seem to go on.
  private static boolean isImagined(WritingLine line, Sign sign) {
    double free = free(line, FREE);
    double x = sign.x() * (line.box().width() + 2 * free) - free;
    double beyond = Math.max(-x, x - line.box().width());
    boolean isLetter = Character.isIdeographic(sign.text().codePointAt(0));
    return beyond > BEYOND * line.box().height() && (isLetter || sign.likelihood() < IMAGINED);
  }

  private static Sign alone(String text) {
    return new Sign(text, 0.5, 0, List.of());
  }

  /// A sign with its place in the line instead of in what was cut out.
  private static Sign at(WritingLine line, String text, Sign sign) {
    double free = free(line, FREE);
    double x = (sign.x() * (line.box().width() + 2 * free) - free) / line.box().width();
    return new Sign(text, Math.clamp(x, 0, 1), sign.likelihood(), sign.others());
  }
}
