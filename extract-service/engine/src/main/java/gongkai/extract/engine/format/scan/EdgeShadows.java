package gongkai.extract.engine.format.scan;

import java.util.Arrays;

/// The shadows along the edges of a page, of its binding or of the scanner's lid. They would be ink
/// as high as the page, and the writing that begins in them would be part of it.
///
/// Only what gets brighter little by little on the way in is a shadow: borders of tables and filled
/// cells at the edge of a picture end at once.
final class EdgeShadows {

  /// How far from the edge a shadow reaches at most, in points.
  private static final double REACH = 80;

  /// The ground is looked at in pieces of the edge that are so long, in points: some lines high.
  private static final double PIECE = 30;

  /// The part of a piece, at some distance from the edge, that may be printed.
  private static final double PRINTED = 0.15;

  /// A shadow is darker than the paper by so many shades where it is darkest.
  private static final int DARKER = 12;

  /// Where the ground gets brighter by so many shades within this distance, in points, and that is
  /// this part of what it lacks, something ends that is no shadow.
  private static final double STEP = 1.5;

  private static final int SHARP = 40;
  private static final double MOST = 0.4;

  /// Where less than this part of the light is left, nothing can be made out.
  private static final double DARKEST = 0.2;

  private final Bitmap picture;
  private final double scale;
  private final int reach;
  private final int piece;

  private EdgeShadows(Bitmap picture, double scale) {
    this.picture = picture;
    this.scale = scale;
    reach = (int) Math.min(REACH * scale, picture.width() / 4.0);
    piece = Math.max(1, (int) Math.min(PIECE * scale, picture.height()));
  }

  /// The picture with its edges as bright as the rest.
  ///
  /// @param scale dots in a point
  static Bitmap lightened(Bitmap seen, double scale) {
    Bitmap picture = seen;
    for (int edge = 0; edge < 4; edge++) {
      picture = new EdgeShadows(picture, scale).lightenedLeft().quartered(1);
    }
    return picture;
  }

  private Bitmap lightenedLeft() {
    double[][] light = new double[Math.max(1, picture.height() / piece)][];
    boolean isShadowed = false;
    for (int i = 0; i < light.length; i++) {
      light[i] = light(i * piece);
      isShadowed |= Arrays.stream(light[i]).anyMatch(left -> left < 1);
    }
    return isShadowed ? lightened(light) : picture;
  }

  /// The picture without its shadow.
  ///
  /// @param light what is left of the light in each piece of the edge, by the distance from it
  private Bitmap lightened(double[][] light) {
    Bitmap lightened = picture.part(0, 0, picture.width(), picture.height());
    for (int y = 0; y < picture.height(); y++) {
      double place = Math.clamp((double) y / piece - 0.5, 0, light.length - 1.0);
      double[] above = light[(int) place];
      double[] below = light[Math.min((int) place + 1, light.length - 1)];
      double down = place - (int) place;
      for (int x = 0; x < reach; x++) {
        double left = above[x] * (1 - down) + below[x] * down;
        if (left < 1) {
          int shade = (int) Math.round(picture.at(x, y) / Math.max(left, DARKEST));
          lightened.paint(x, y, Math.min(255, shade));
        }
      }
    }
    return lightened;
  }

  /// What is left of the light in a piece of the edge, from 0 to 1, by the distance from it.
  private double[] light(int top) {
    int[] ground = new int[reach];
    for (int x = 0; x < reach; x++) {
      ground[x] = ground(x, top);
    }
    int[] inner = Arrays.copyOfRange(ground, reach / 2, reach);
    Arrays.sort(inner);
    int paper = inner.length == 0 ? 0 : inner[inner.length / 2];
    int brightest = 0; // so far: what is darker farther in is print
    for (int x = 0; x < reach; x++) {
      brightest = Math.max(brightest, Math.min(ground[x], paper));
      ground[x] = brightest;
    }
    double[] light = new double[reach];
    Arrays.fill(light, 1);
    int start = behindSteps(ground, paper);
    if (start < reach && paper - ground[start] >= DARKER) {
      for (int x = start; x < reach; x++) {
        light[x] = (double) ground[x] / paper;
      }
    }
    return light;
  }

  /// The first distance from which on the ground gets brighter little by little.
  private int behindSteps(int[] ground, int paper) {
    int step = Math.max(2, (int) Math.round(STEP * scale));
    for (int x = reach - 1 - step; x >= 0; x--) {
      int rise = ground[x + step] - ground[x];
      if (rise > SHARP && rise > MOST * (paper - ground[x])) {
        return x + step;
      }
    }
    return 0;
  }

  /// The shade of the ground at some distance from the edge, in a piece of it.
  private int ground(int x, int top) {
    int[] counts = new int[256];
    for (int y = top; y < top + piece; y++) {
      counts[picture.at(x, y)]++;
    }
    int shade = 255;
    int brighter = counts[shade];
    while (shade > 0 && brighter < PRINTED * piece) {
      brighter += counts[--shade];
    }
    return shade;
  }
}
