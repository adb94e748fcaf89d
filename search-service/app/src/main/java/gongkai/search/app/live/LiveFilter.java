package gongkai.search.app.live;

import gongkai.search.app.query.BadParameter;
import gongkai.search.app.query.FailureQuery;
import gongkai.search.app.query.Parameters;
import gongkai.validate.Family;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Which failures a listener wants; decided by the events' headers, without reading their data.
///
/// @param families which families; empty for all
/// @param severities which severities; empty for all
/// @param rules which rules; empty for all
/// @param region the six-digit code of a region, which includes what lies below
public record LiveFilter(
    List<String> families, List<String> severities, List<String> rules, Optional<String> region) {

  /// The parameters that it knows.
  public static final Set<String> PARAMETERS =
      Set.of("family", "severity", "rule", "region", "from");

  /// Reads a request.
  ///
  /// @throws BadParameter when a parameter makes no sense
  public static LiveFilter from(Parameters parameters) {
    var region = parameters.one("region");
    if (region.isPresent() && !region.get().matches("[0-9]{6}")) {
      throw new BadParameter("region", "“%s”不是六位行政区划代码；实时订阅只按代码筛选".formatted(region.get()));
    }
    return new LiveFilter(
        checked(parameters, "family", FailureQuery.FAMILIES),
        checked(parameters, "severity", FailureQuery.SEVERITIES),
        parameters.many("rule"),
        region);
  }

  private static List<String> checked(Parameters parameters, String name, List<String> allowed) {
    var values = parameters.many(name);
    for (String value : values) {
      if (!allowed.contains(value)) {
        throw new BadParameter(
            name, "“%s”不在可用的取值之中：%s".formatted(value, String.join("、", allowed)));
      }
    }
    return values;
  }

  /// The topics of the families wanted.
  List<String> topics() {
    return Arrays.stream(Family.values())
        .filter(family -> families.isEmpty() || families.contains(family.word()))
        .map(Family::topic)
        .toList();
  }

  boolean wants(ConsumerRecord<byte[], byte[]> record) {
    return isAmong(severities, header(record, "ce_severity"))
        && isAmong(rules, header(record, "ce_rule"))
        && header(record, "ce_region").startsWith(prefix(region.orElse("000000")));
  }

  private static boolean isAmong(List<String> wanted, String value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  /// What the codes of everything in a region start with: `14` for a province, `1408` for a city.
  private static String prefix(String code) {
    return code.replaceFirst("(00)+$", "");
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? ""
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
