package gongkai.bench.rules;

import java.util.List;

/// A citizen's identity number (公民身份号码) of nobody, with the right check digit.
public final class CitizenNumber {

  private CitizenNumber() {}

  /// Another one each time.
  public static String madeUp(Story story) {
    String body =
        story.oneOf(List.of("110101", "430102", "510104", "330106"))
            + story.between(1958, 2001)
            + "%02d%02d%03d"
                .formatted(story.between(1, 12), story.between(1, 28), story.between(1, 999));
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      int weight = (1 << (17 - i)) % 11;
      sum += weight * (body.charAt(i) - '0');
    }
    return body + "10X98765432".charAt(sum % 11);
  }
}
