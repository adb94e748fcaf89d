package gongkai.search.app.store;

import gongkai.extract.form.Form;
import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormVersion;
import gongkai.search.app.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The two indices: their names, settings and mappings, as data.
///
/// A change that old documents do not follow gets a new version number in the index's name;
/// everyone else knows the alias only.
public final class Indices {

  private static final Map<String, Object> WORD = Map.of("type", "keyword");
  private static final Map<String, Object> WHOLE = Map.of("type", "long");
  private static final Map<String, Object> KEPT = Map.of("type", "object", "enabled", false);

  /// Reports with their verdicts, one document for each source document.
  public static final Index REPORTS = new Index("gongkai-reports", 1, reports());

  /// Findings, resolved ones too.
  public static final Index FINDINGS = new Index("gongkai-findings", 1, findings());

  private Indices() {}

  /// An index.
  ///
  /// @param alias the name that everyone uses
  /// @param version rises when old documents do not follow the mapping
  /// @param properties its fields
  public record Index(String alias, int version, Map<String, Object> properties) {

    /// The name behind the alias.
    public String name() {
      return alias + "-v" + version;
    }

    /// The body that creates it.
    public Map<String, Object> body() {
      return Map.of(
          "settings", settings(),
          "mappings", mappings(),
          "aliases", Map.of(alias, Map.of("is_write_index", true)));
    }

    /// Its fields; what is not named is kept and not indexed.
    public Map<String, Object> mappings() {
      return Map.of("dynamic", false, "properties", properties);
    }
  }

  /// Every phrase of two or more characters is found: text is folded, cut into pairs of
  /// neighbouring characters, and searched as a phrase of such pairs.
  private static Map<String, Object> settings() {
    return Map.of(
        "number_of_shards",
        1,
        "auto_expand_replicas",
        "0-1",
        "refresh_interval",
        "1s",
        "analysis",
        Map.of(
            "char_filter",
                Map.of("folding", Map.of("type", "mapping", "mappings", Folding.rules())),
            "tokenizer", Map.of("pairs", grams(2), "singles", grams(1)),
            "analyzer", Map.of("pairs", analyzer("pairs"), "singles", analyzer("singles"))));
  }

  private static Map<String, Object> grams(int length) {
    return Map.of("type", "ngram", "min_gram", length, "max_gram", length);
  }

  private static Map<String, Object> analyzer(String tokenizer) {
    return Map.of("type", "custom", "char_filter", List.of("folding"), "tokenizer", tokenizer);
  }

  private static Map<String, Object> text() {
    return Map.of(
        "type", "text",
        "analyzer", "pairs",
        "fields",
            Map.of(
                "one",
                    Map.of(
                        "type", "text",
                        "analyzer", "singles",
                        "index_options", "docs",
                        "norms", false),
                "exact", Map.of("type", "keyword", "ignore_above", 256)));
  }

  private static Map<String, Object> object(Map<String, Object> properties) {
    return Map.of("properties", properties);
  }

  private static Map<String, Object> institution() {
    return object(Map.of("id", WORD, "name", text(), "kind", WORD, "level", WORD));
  }

  private static Map<String, Object> region() {
    return object(
        Map.of(
            "code", WORD,
            "path", Map.of("type", "keyword", "index", false, "doc_values", false),
            "text", text(),
            "within", WORD,
            "province", WORD,
            "city", WORD,
            "county", WORD));
  }

  private static Map<String, Object> reports() {
    var fields = new TreeMap<String, Object>();
    fields.put("document", WORD);
    fields.put("version", WHOLE);
    fields.put("current", Map.of("type", "boolean"));
    fields.put("institution", institution());
    fields.put("region", region());
    fields.put("year", Map.of("type", "integer"));
    fields.put("form", WORD);
    fields.put("carrier", WORD);
    fields.put("title", text());
    fields.put("narrative", text());
    fields.put("messages", text());
    fields.put("verdict", WORD);
    for (String count : List.of("errors", "warnings", "infos", "doubts")) {
      fields.put(count, Map.of("type", "integer"));
    }
    fields.put(
        "findings",
        Map.of(
            "type",
            "nested",
            "dynamic",
            false,
            "properties",
            Map.of("rule", WORD, "family", WORD, "kind", WORD, "grade", WORD)));
    fields.put("cells", object(cells()));
    fields.put("event", KEPT);
    return fields;
  }

  /// The values of every cell of every form; states and sources stay in the event.
  private static Map<String, Object> cells() {
    var cells = new TreeMap<String, Object>();
    Stream.of(
            Form.of(FormVersion.FORM_2019),
            Form.of(FormVersion.FORM_2021),
            Form2021.SINGLE_OTHER_ROW)
        .flatMap(form -> form.addresses().stream())
        .forEach(address -> cells.put(Cells.field(address), WHOLE));
    return cells;
  }

  private static Map<String, Object> findings() {
    var fields = new TreeMap<String, Object>();
    fields.put("id", WORD);
    fields.put("version", WHOLE);
    fields.put("status", WORD);
    fields.put("document", WORD);
    fields.put("institution", institution());
    fields.put("region", region());
    fields.put("year", Map.of("type", "integer"));
    fields.put("title", text());
    fields.put("kind", WORD);
    fields.put("rule", WORD);
    fields.put("family", WORD);
    fields.put("severity", WORD);
    fields.put("message", text());
    fields.put("changedAt", Map.of("type", "date"));
    fields.put("event", KEPT);
    return fields;
  }
}
