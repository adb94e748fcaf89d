package gongkai.extract.engine.format.scan;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes out lines of writing: PP-OCRv4's recogniser (PaddleOCR, 2023) on ONNX Runtime, on the
/// processor alone, so that the same dots give the same signs.
///
/// One a process, since its native library and its model are large; used by one thread at a time.
final class Recogniser {

  /// The height that lines are brought to, in dots; laid down by the model.
  static final int HEIGHT = 48;

  /// Dots of a line in one step of the model's answer.
  static final int STEP = 8;

  /// Narrower lines are filled up with white.
  private static final int NARROWEST = 64;

  /// Longer lines are pressed together; no line of a page is that long.
  private static final int WIDEST = 2_400;

  /// Lines are recognised together up to this many dots in all.
  private static final int TOGETHER = 2_048;

  private static final int MOST_THREADS = 2;

  private static @Nullable Recogniser shared;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String input;
  private final Alphabet alphabet;

  /// Where lines are put for the model; memory beside the heap is freed late, so there is one.
  private final FloatBuffer room =
      ByteBuffer.allocateDirect(Math.max(TOGETHER, WIDEST) * 3 * HEIGHT * Float.BYTES)
          .order(ByteOrder.nativeOrder())
          .asFloatBuffer();

  private Recogniser() throws OrtException, IOException {
    environment = OrtEnvironment.getEnvironment();
    alphabet = new Alphabet(resource("/models/ppocr_keys_v1.txt"));
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(
          Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.setMemoryPatternOptimization(false); // every line has another width
      session = environment.createSession(resource("/models/ch_PP-OCRv4_rec_infer.onnx"), options);
    }
    input = session.getInputNames().iterator().next();
  }

  /// The process's recogniser.
  static synchronized Recogniser shared() {
    if (shared == null) {
      try {
        shared = new Recogniser();
      } catch (OrtException | IOException e) {
        throw new IllegalStateException("the model of the recogniser cannot be loaded", e);
      }
    }
    return shared;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = Recogniser.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(name + " is not on the class path");
      }
      return stream.readAllBytes();
    }
  }

  /// Makes out lines of writing.
  ///
  /// @param lines each a line with a little of its surroundings
  /// @return what each says, in the same order
  List<Lettering> read(List<Bitmap> lines) {
    int[] widths = lines.stream().mapToInt(Recogniser::width).toArray();
    List<Integer> sorted =
        IntStream.range(0, lines.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> widths[i]))
            .toList();
    var read =
        new ArrayList<Lettering>(java.util.Collections.nCopies(lines.size(), Lettering.NONE));
    int start = 0;
    while (start < sorted.size()) {
      int end = start;
      while (end < sorted.size()
          && Math.max(NARROWEST, widths[sorted.get(end)]) * (end - start + 1) <= TOGETHER) {
        end++;
      }
      List<Integer> batch = sorted.subList(start, Math.max(end, start + 1));
      List<Lettering> letterings = read(batch.stream().map(lines::get).toList(), widths, batch);
      for (int i = 0; i < batch.size(); i++) {
        read.set(batch.get(i), letterings.get(i));
      }
      start += batch.size();
    }
    return read;
  }

  private static int width(Bitmap line) {
    int width = (int) Math.ceil((double) HEIGHT * line.width() / line.height());
    return Math.clamp(width, STEP, WIDEST);
  }

  private List<Lettering> read(List<Bitmap> lines, int[] widths, List<Integer> batch) {
    int width =
        Math.max(NARROWEST, batch.stream().mapToInt(i -> widths[i]).max().orElse(NARROWEST));
    FloatBuffer dots = room.slice(0, lines.size() * 3 * HEIGHT * width);
    for (int i = 0; i < lines.size(); i++) {
      fill(dots, i, width, lines.get(i).scaled(widths[batch.get(i)], HEIGHT));
    }
    try (var tensor =
            OnnxTensor.createTensor(
                environment, dots, new long[] {lines.size(), 3, HEIGHT, width});
        var result = session.run(Map.of(input, tensor))) {
      var answer = (OnnxTensor) result.get(0);
      long[] shape = answer.getInfo().getShape();
      int steps = (int) shape[1];
      int signs = (int) shape[2];
      FloatBuffer likelihoods = answer.getFloatBuffer();
      var letterings = new ArrayList<Lettering>();
      for (int i = 0; i < lines.size(); i++) {
        int used = Math.min(steps, (widths[batch.get(i)] + STEP - 1) / STEP + 1);
        letterings.add(
            alphabet.decode(likelihoods, i * steps * signs, used, signs, widths[batch.get(i)]));
      }
      return letterings;
    } catch (OrtException e) {
      throw new UncheckedIOException(new IOException("the recogniser failed", e));
    }
  }

  private static void fill(FloatBuffer dots, int line, int width, Bitmap picture) {
    for (int channel = 0; channel < 3; channel++) {
      for (int y = 0; y < HEIGHT; y++) {
        int at = ((line * 3 + channel) * HEIGHT + y) * width;
        for (int x = 0; x < width; x++) {
          dots.put(at + x, x < picture.width() ? picture.at(x, y) / 127.5f - 1 : 1);
        }
      }
    }
  }
}
