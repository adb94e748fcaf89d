package gongkai.validate.engine;

import gongkai.extract.report.Report;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// Names findings so that each stays itself while the values change: a hash of institution, year,
/// rule and subject.
///
/// When a rule finds several things with one subject (the same words twice), they are numbered in
/// the document's order.
final class FindingIds {

  /// 80 bits: no two of a billion findings share a name, but for a chance of one in a million.
  private static final int DIGITS = 20;

  private final String owner;
  private final Map<String, Integer> seen = new HashMap<>();

  FindingIds(Report report) {
    this.owner =
        report.institution().id() + "\n" + report.year().map(String::valueOf).orElse("") + "\n";
  }

  String next(String rule, String subject) {
    String key = rule + "\n" + subject;
    int ordinal = seen.merge(key, 1, Integer::sum);
    return hash(owner + key + (ordinal == 1 ? "" : "\n" + ordinal));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
