package gongkai.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import gongkai.e2e.contracts.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The pages, in a real browser. The screenshots go to `deploy/e2e/target`; with
/// `-Dgongkai.regenerate=true` they replace the ones in `deploy/docs`.
@ExtendWith(TheLine.class)
class PagesIT {

  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open(RunningSystem system) {
    Sample.own().forEach(sample -> system.drop(sample.name(), sample.bytes()));
    for (Sample sample : Sample.own()) {
      RunningSystem.await(
          sample.name() + " is indexed",
          120,
          () ->
              system.search().response("/api/v1/reports/%s", sample.sha256()).statusCode() == 200);
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }

  private static Path chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no Chromium: apt-get install chromium fonts-noto-cjk"));
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
  }

  @Test
  void aPersonSearchesAndSeesHitsWithHighlightsAndBadges(RunningSystem system) {
    Page page = page();
    page.navigate(system.url() + "/");
    page.locator("input[name=q]").fill("依申请公开");
    page.locator("input[name=q]").press("Enter");
    page.waitForLoadState();
    assertTrue(page.locator("em, mark").count() > 0, "nothing is highlighted");
    assertTrue(page.locator("a[href^='/reports/']").count() > 0, "no hit leads to a report");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(screenshot("search.png")).setFullPage(false));
    page.close();
  }

  @Test
  void aReportShowsItsTablesAsOnTheFormWithTheFindingBesideThem(RunningSystem system) {
    Sample sample =
        Sample.own().stream()
            .filter(
                s -> s.expected().get("findings").get("failures").toString().contains("requests-"))
            .findFirst()
            .orElseThrow();
    Page page = page();
    page.navigate(system.url() + "/reports/" + sample.sha256());
    assertTrue(page.locator("table").count() >= 3, "the three tables are there");
    String text = page.locator("body").innerText();
    assertTrue(text.contains("即可"), "the repair is there");
    assertTrue(text.contains("结转下年度继续办理"), "the form's wording is there");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(screenshot("report.png")).setFullPage(true));
    page.close();
  }

  @Test
  void thePagesBringNothingFromOutsideAndComplainOfNothing(RunningSystem system) {
    Page page = page();
    var complaints = new java.util.ArrayList<String>();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.onRequest(request -> {
      if (!request.url().startsWith(system.url()) && !request.url().startsWith("data:")) {
        complaints.add("asks for " + request.url());
      }
    });
    for (String path : List.of("/", "/?q=公开", "/rules", "/failures")) {
      var answer = page.navigate(system.url() + path);
      assertEquals(200, answer.status(), path);
      assertFalse(page.locator("h1").count() == 0, path + " has no heading");
    }
    assertEquals(List.of(), complaints);
    page.close();
  }

  private static Path screenshot(String name) {
    boolean published = Boolean.getBoolean("gongkai.regenerate");
    return Repository.file(published ? "deploy/docs" : "deploy/e2e/target").resolve(name);
  }

  private static Page page() {
    return browser.newPage(new Browser.NewPageOptions().setViewportSize(1400, 1000));
  }
}
