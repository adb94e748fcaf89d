package gongkai.extract.engine.format.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/// The signs that the recogniser knows, and how its answer spells them.
///
/// For each step along a line the answer holds the likelihood of every sign and of none; equal
/// signs in neighbouring steps are one (connectionist temporal classification, Graves et al. 2006).
final class Alphabet {

  private static final int NONE = 0;

  /// What figures are written with.
  private static final String OF_FIGURES = "0123456789.";

  /// Less likely readings are none.
  private static final float LEAST = 0.01f;

  private final List<String> signs = new ArrayList<>();
  private final int[] figures;

  /// @param keys the signs, one a line, in the order of the model
  Alphabet(byte[] keys) {
    signs.add("");
    signs.addAll(new String(keys, UTF_8).lines().toList());
    signs.add(" ");
    figures = OF_FIGURES.chars().map(c -> signs.indexOf(Character.toString(c))).toArray();
  }

  /// What an answer says.
  ///
  /// @param start where the answer for the line starts
  /// @param steps of it that belong to the line
  /// @param count of the signs in a step
  /// @param width of the line in dots
  Lettering decode(FloatBuffer answer, int start, int steps, int count, int width) {
    var words = new ArrayList<Lettering.Sign>();
    var digits = new ArrayList<Lettering.Sign>();
    int lastWord = NONE;
    int lastDigit = NONE;
    for (int step = 0; step < steps; step++) {
      int at = start + step * count;
      int best = NONE;
      for (int sign = 1; sign < count; sign++) {
        best = answer.get(at + sign) > answer.get(at + best) ? sign : best;
      }
      int digit = NONE;
      for (int sign : figures) {
        digit = answer.get(at + sign) > answer.get(at + digit) ? sign : digit;
      }
      double x = Math.min(1, (step + 0.5) * Recogniser.STEP / width);
      add(words, best, lastWord, x, answer.get(at + best), List.of());
      float figure = among(answer, at);
      add(digits, digit, lastDigit, x, answer.get(at + digit) / figure, others(answer, at, digit));
      lastWord = best;
      lastDigit = digit;
    }
    return new Lettering(words, digits);
  }

  /// How likely it is that a step shows a figure's sign or nothing.
  private float among(FloatBuffer answer, int at) {
    float sum = answer.get(at + NONE);
    for (int sign : figures) {
      sum += answer.get(at + sign);
    }
    return sum;
  }

  private void add(
      List<Lettering.Sign> read,
      int sign,
      int last,
      double x,
      float likelihood,
      List<String> others) {
    if (sign == NONE) {
      return;
    }
    if (sign != last) {
      read.add(new Lettering.Sign(signs.get(sign), x, likelihood, others));
    } else if (likelihood > read.getLast().likelihood()) {
      read.set(read.size() - 1, new Lettering.Sign(signs.get(sign), x, likelihood, others));
    }
  }

  /// The other figures that a step may show, the likeliest first; empty text for none.
  private List<String> others(FloatBuffer answer, int at, int chosen) {
    var others = new ArrayList<Integer>();
    for (int sign : figures) {
      if (sign != chosen && answer.get(at + sign) > LEAST) {
        others.add(sign);
      }
    }
    if (answer.get(at + NONE) > 10 * LEAST) {
      others.add(NONE);
    }
    others.sort((a, b) -> Float.compare(answer.get(at + b), answer.get(at + a)));
    return others.stream().map(signs::get).toList();
  }
}
