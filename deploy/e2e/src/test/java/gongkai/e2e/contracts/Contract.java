package gongkai.e2e.contracts;

import gongkai.extract.DocumentRejected;
import gongkai.extract.ReportExtracted;
import gongkai.ingest.DocumentRefused;
import gongkai.search.ReportIndexed;
import gongkai.validate.FindingChanged;
import gongkai.validate.ReportValidated;
import java.util.List;

/// One event type whose data are JSON.
///
/// `documents.received` is not among them: its data are the document's own bytes.
///
/// @param name the file name of its schema and samples, without version and extension
/// @param service the service that publishes it
/// @param type its CloudEvents type
/// @param event the record
record Contract(String name, String service, String type, Class<?> event) {

  static final List<Contract> ALL =
      List.of(
          new Contract(
              "document-refused", "ingest-service", DocumentRefused.TYPE, DocumentRefused.class),
          new Contract(
              "report-extracted", "extract-service", ReportExtracted.TYPE, ReportExtracted.class),
          new Contract(
              "document-rejected",
              "extract-service",
              DocumentRejected.TYPE,
              DocumentRejected.class),
          new Contract(
              "report-validated", "validate-service", ReportValidated.TYPE, ReportValidated.class),
          new Contract(
              "finding-changed", "validate-service", FindingChanged.TYPE, FindingChanged.class),
          new Contract(
              "report-indexed", "search-service", ReportIndexed.TYPE, ReportIndexed.class));

  /// Where the schema stands, from the top of the repository.
  String schemaFile() {
    return service + "/contract/src/main/resources/schemas/" + name + ".v1.schema.json";
  }

  /// A sample as the first release wrote it; never edited, only added to.
  String releasedSample() {
    return service + "/contract/src/test/resources/released/" + name + ".v1.json";
  }
}
