package gongkai.search.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.report.CellValue;
import gongkai.extract.report.Source;
import gongkai.validate.Family;
import gongkai.validate.Finding;
import gongkai.validate.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What the API answers over a handful of reports of one made-up province, 98.
class QueriesIT {

  private static final Installation INSTALLATION = Installation.get();
  private static final String NEW = "requests.newlyReceived.total";

  @BeforeAll
  static void someReports() throws Exception {
    var reports = new ArrayList<MadeUp>();
    reports.add(
        county("980101", "东一县", "东市", 2022)
            .cell(NEW, 10)
            .cell("proactive.fees.amount", new BigDecimal("0.1")));
    reports.add(
        county("980101", "东一县", "东市", 2023)
            .cell(NEW, 20)
            .cell("proactive.fees.amount", new BigDecimal("0.2")));
    reports.add(
        county("980102", "东二县", "东市", 2023)
            .cell(NEW, 5)
            .cell("proactive.fees.amount", new BigDecimal("190.457379")));
    var dashed = county("980201", "西一县", "西市", 2023);
    dashed.cell(NEW, CellValue.dash(Source.inText("—", 1, 1)));
    dashed.cell("proactive.fees.amount", CellValue.absent());
    reports.add(dashed);
    var inferred = county("980202", "西二县", "西市", 2023);
    inferred.cell(NEW, CellValue.inferred(BigDecimal.valueOf(7), Optional.empty(), "由等式推得"));
    inferred.finding(failure("q1", "requests-balance", Severity.ERROR));
    inferred.finding(doubt("q2", "cell-blank"));
    reports.add(inferred);
    var replaced = county("980202", "西二县", "西市", 2023).cell(NEW, 1000);
    replaced.name = "replaced";
    replaced.current = false;
    reports.add(replaced);
    for (MadeUp report : reports) {
      INSTALLATION.publisher.say(report.validated());
    }
    INSTALLATION.awaitNothingLeft();
    Installation.await(() -> total("region=980000&superseded=include") == 6, "all are there");
  }

  private static MadeUp county(String code, String name, String city, int year) {
    return new MadeUp(MadeUp.county(code, name, "南方省", city, name), year)
        .section(1, "一、总体情况", name + "情况");
  }

  private static Finding failure(String id, String rule, Severity severity) {
    return MadeUp.failure(id, rule, Family.ARITHMETIC, severity, "总计不平");
  }

  private static Finding doubt(String id, String rule) {
    return MadeUp.finding(
        id, Finding.Kind.DOUBT, rule, Family.COMPLETENESS, Severity.WARNING, "疑似转换丢失，请核对原件");
  }

  @Test
  void sumsRestOnWhatWasReadOrInferredAndSayHowManyLackIt() throws Exception {
    var answer = aggregate("measure=" + NEW + "&region=980000&by=region,year&regionLevel=city");
    assertEquals(42, answer.path("total").asInt());
    assertEquals(4, answer.path("reports").asInt());
    assertEquals(1, answer.path("missing").asInt(), "a dash is not zero");
    assertEquals(
        List.of("980100 东市 2022 10 1 0", "980100 东市 2023 25 2 0", "980200 西市 2023 7 1 1"),
        rows(answer));
  }

  @Test
  void replacedReportsCountNowhereUnlessAskedFor() throws Exception {
    assertEquals(5, total("region=980000"));
    assertEquals(6, total("region=980000&superseded=include"));
  }

  @Test
  void amountsAddUpToTheLastDigit() throws Exception {
    var answer = aggregate("measure=proactive.fees.amount&region=" + Installation.encoded("南方省"));
    assertEquals("190.757379", answer.path("total").decimalValue().toPlainString());
  }

  @Test
  void meansMediansAndExtremes() throws Exception {
    var filter = "measure=" + NEW + "&region=980100&stat=";
    assertEquals("11.666667", aggregate(filter + "mean").path("total").asString());
    assertEquals("10", aggregate(filter + "median").path("total").asString());
    assertEquals("5", aggregate(filter + "min").path("total").asString());
    assertEquals("20", aggregate(filter + "max").path("total").asString());
    assertEquals("3", aggregate(filter + "count").path("total").asString());
  }

  @Test
  void aRatioIsThatOfTheSumsAndItsMeanThatOfTheReports() throws Exception {
    var ratio = "measure=" + NEW + "/" + NEW + "&region=980100&stat=";
    assertEquals("1", aggregate(ratio + "sum").path("total").asString());
    assertEquals("1", aggregate(ratio + "mean").path("total").asString());
    var fees = "measure=proactive.fees.amount/" + NEW + "&region=980101&stat=sum";
    assertEquals("0.01", aggregate(fees).path("total").asString());
  }

  @Test
  void noReportsGiveNoValueInsteadOfZero() throws Exception {
    var answer = aggregate("measure=" + NEW + "&region=970000");
    assertTrue(answer.path("total").isNull());
  }

  @Test
  void aRegionIncludesWhatLiesBelowByCodeAndByName() throws Exception {
    assertEquals(3, total("region=980100"));
    assertEquals(2, total("region=980101"));
    assertEquals(3, total("region=" + Installation.encoded("南方省东市")));
    assertEquals(1, total("region=" + Installation.encoded("西二县")));
  }

  @Test
  void ruleAndSeverityMustHoldForOneFinding() throws Exception {
    assertEquals(1, total("region=980000&rule=requests-balance&severity=error"));
    assertEquals(1, total("region=980000&rule=cell-blank&severity=doubt"));
    assertEquals(0, total("region=980000&rule=cell-blank&severity=error"));
  }

  @Test
  void facetsCountWhatChoosingThemWouldGive() throws Exception {
    var facets = INSTALLATION.get("/api/v1/reports?region=980000&year=2022").path("facets");
    assertEquals(
        List.of("2023 4", "2022 1"),
        facets
            .path("year")
            .valueStream()
            .map(each -> each.path("value").asString() + " " + each.path("count").asInt())
            .toList());
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() throws Exception {
    var seen = new ArrayList<String>();
    var path = "/api/v1/reports?region=980000&size=2";
    for (var page = INSTALLATION.get(path); ; ) {
      page.path("hits").forEach(hit -> seen.add(hit.path("id").asString()));
      var next = page.path("next");
      if (next.isMissingNode()) {
        break;
      }
      page = INSTALLATION.get(path + "&cursor=" + next.asString());
    }
    assertEquals(5, seen.size());
    assertEquals(5, seen.stream().distinct().count());
  }

  @Test
  void pagesGoOnBehindReportsWithoutYearOrRegion() throws Exception {
    for (int at = 0; at < 3; at++) {
      var report = new MadeUp(MadeUp.county("960301", "无年县", "北方省", "无年市", "无年县"), 2020);
      report.name = "yearless" + at;
      report.hasYear = false;
      INSTALLATION.publisher.say(report.validated());
    }
    INSTALLATION.awaitNothingLeft();
    Installation.await(() -> total("region=960301") == 3, "all are there");
    for (String order : List.of("newest", "oldest", "errors", "relevance")) {
      var path = "/api/v1/reports?region=960301&size=1&sort=" + order + "&q=";
      path += order.equals("relevance") ? Installation.encoded("无年县") : "";
      var seen = new ArrayList<String>();
      for (var page = INSTALLATION.get(path); ; ) {
        page.path("hits").forEach(hit -> seen.add(hit.path("id").asString()));
        var next = page.path("next");
        if (next.isMissingNode()) {
          break;
        }
        page = INSTALLATION.get(path + "&cursor=" + next.asString());
        assertTrue(page.has("hits"), order + ": " + page);
      }
      assertEquals(3, seen.stream().distinct().count(), order);
    }
  }

  @Test
  void aPageOfNothingHasNoNext() throws Exception {
    var page = INSTALLATION.get("/api/v1/reports?region=980000&size=0");
    assertTrue(page.path("next").isMissingNode(), page.toString());
    assertTrue(page.path("total").asInt() >= 5);
  }

  @Test
  void theReportBringsCellsWithStatesAndTheOtherYears() throws Exception {
    var id = MadeUp.sha256("东一县2023");
    var detail = INSTALLATION.get("/api/v1/reports/" + id);
    var cell = detail.path("report").path("cells").path(NEW);
    assertEquals(20, cell.path("value").asInt());
    assertEquals("read", cell.path("state").asString());
    assertEquals(2022, detail.path("otherYears").path(0).path("year").asInt());
  }

  @Test
  void tablesComeAsCommaSeparatedValuesToo() throws Exception {
    var response =
        INSTALLATION.response(
            "/api/v1/aggregates?measure=" + NEW + "&region=980000&by=region,year&regionLevel=city",
            "Accept",
            "text/csv");
    assertEquals(
        "\uFEFFregion,regionName,year,value,reports,missing\r\n980100,东市,2022,10,1,0\r\n",
        response.body().lines().limit(2).map(line -> line + "\r\n").reduce("", String::concat));
    assertEquals(200, INSTALLATION.response("/api/v1/reports", "Accept", "text/csv").statusCode());
    assertEquals(200, INSTALLATION.response("/api/v1/failures", "Accept", "text/csv").statusCode());
  }

  @Test
  void aTableThatGoesOnSaysWhere() throws Exception {
    var path = "/api/v1/reports?region=980000&size=3";
    var first = INSTALLATION.response(path, "Accept", "text/csv");
    assertEquals(4, first.body().lines().count());
    var link = first.headers().firstValue("Link").orElseThrow();
    assertTrue(link.endsWith(">; rel=\"next\""), link);
    var next = link.substring(1, link.indexOf('>'));
    var second = INSTALLATION.response(next, "Accept", "text/csv");
    assertEquals(200, second.statusCode(), second.body());
    assertTrue(
        second
            .body()
            .lines()
            .noneMatch(line -> first.body().contains(line) && line.contains("98")));
  }

  private static List<String> rows(JsonNode answer) {
    return StreamSupport.stream(answer.path("buckets").spliterator(), false)
        .map(bucket ->
            bucket.valueStream().map(JsonNode::asString).reduce((a, b) -> a + " " + b).orElse(""))
        .toList();
  }

  private static JsonNode aggregate(String query) throws IOException, InterruptedException {
    return INSTALLATION.get("/api/v1/aggregates?" + query);
  }

  private static int total(String query) throws IOException, InterruptedException {
    return INSTALLATION.get("/api/v1/reports?" + query).path("total").asInt();
  }
}
