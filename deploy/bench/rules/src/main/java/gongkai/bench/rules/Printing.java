package gongkai.bench.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.reading.Readers;
import gongkai.extract.engine.Reading;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Prints drafts: originals as pages of a site, transcripts as text or Markdown.
final class Printing {

  /// A printed report.
  ///
  /// @param name the file's name
  record File(String name, String content) {

    /// Reads it as any report is read.
    Reading read() {
      return Readers.read(name, content.getBytes(UTF_8));
    }
  }

  private static final Map<Integer, String> TABLES =
      Map.of(2, "proactive", 3, "requests", 4, "cases");

  private final Draft draft;
  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private Printing(Draft draft, Random random) {
    this.draft = draft;
    this.random = random;
  }

  static File print(Draft draft, boolean transcript, Random random) {
    var printing = new Printing(draft, random);
    boolean markdown = transcript && random.nextBoolean();
    String ending = markdown ? "md" : transcript ? "txt" : "html";
    String name = "%d%06d.%s".formatted(draft.year + 1, random.nextInt(1_000_000), ending);
    if (markdown) {
      printing.body(printing.new Markdown());
    } else if (transcript) {
      printing.body(printing.new Plain());
    } else {
      printing.page();
    }
    return new File(name, printing.text.toString());
  }

  /// How the pieces of a report look in a format.
  private interface Look {
    void title(String line);

    void heading(String line);

    void text(String line);

    void table(Sheet sheet);

    void signature(String line);
  }

  private void body(Look look) {
    draft.letterHead.forEach(look::text);
    draft.title.forEach(look::title);
    draft.preface.forEach(look::text);
    draft.headings.forEach((number, heading) -> {
      look.heading(heading.mark() + "、" + heading.words());
      List<Passage> passages =
          switch (number) {
            case 1 -> draft.overview;
            case 5 -> draft.improvement;
            case 6 -> draft.matters;
            default -> List.of();
          };
      passages.forEach(passage -> passage.lines().forEach(look::text));
      String table = TABLES.get(number);
      if (table != null) {
        String instead = draft.withoutTable.get(table);
        if (instead == null) {
          look.table(Sheet.of(draft, table));
        } else if (!instead.isEmpty()) {
          look.text(instead);
        }
      }
    });
    if (!draft.signer.isEmpty()) {
      look.signature(draft.signer);
    }
    if (!draft.signedAs.isEmpty()) {
      look.signature(draft.signedAs);
    }
    draft.closing.forEach(look::text);
  }

  private final class Plain implements Look {
    private final String indent = random.nextBoolean() ? "　　" : "";

    @Override
    public void title(String line) {
      text.append(line).append("\n\n");
    }

    @Override
    public void heading(String line) {
      text.append('\n').append(indent).append(line).append("\n\n");
    }

    @Override
    public void text(String line) {
      text.append(indent).append(line).append("\n\n");
    }

    @Override
    public void table(Sheet sheet) {
      sheet.lines(draft).forEach(row -> text.append(String.join("\t", row)).append('\n'));
      text.append('\n');
    }

    @Override
    public void signature(String line) {
      text.append(line).append("\n\n");
    }
  }

  private final class Markdown implements Look {
    private final String mark = random.nextBoolean() ? "## " : "### ";

    @Override
    public void title(String line) {
      text.append("# ").append(line).append("\n\n");
    }

    @Override
    public void heading(String line) {
      text.append(mark).append(line).append("\n\n");
    }

    @Override
    public void text(String line) {
      text.append(line).append("\n\n");
    }

    @Override
    public void table(Sheet sheet) {
      text.append("|").append("   |".repeat(sheet.columns())).append('\n');
      text.append("|").append(" --- |".repeat(sheet.columns())).append('\n');
      sheet
          .lines(draft)
          .forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
      text.append('\n');
    }

    @Override
    public void signature(String line) {
      text.append(line).append("\n\n");
    }
  }

  private final class Web implements Look {
    private final String open = random.nextBoolean() ? "<p style=\"text-indent:2em\">" : "<p>　　";

    @Override
    public void title(String line) {
      text.append("<h1>").append(escaped(line)).append("</h1>\n");
    }

    @Override
    public void heading(String line) {
      text.append(open).append("<strong>").append(escaped(line)).append("</strong></p>\n");
    }

    @Override
    public void text(String line) {
      text.append(open).append(escaped(line)).append("</p>\n");
    }

    @Override
    public void table(Sheet sheet) {
      text.append("<table border=\"1\"><tbody>\n");
      sheet
          .rows()
          .forEach(row -> {
            text.append("<tr>");
            row.stream()
                .filter(cell -> cell.address().filter(draft.lost::contains).isEmpty())
                .forEach(cell ->
                    text.append("<td")
                        .append(cell.across() > 1 ? " colspan=\"" + cell.across() + "\"" : "")
                        .append(cell.down() > 1 ? " rowspan=\"" + cell.down() + "\"" : "")
                        .append('>')
                        .append(escaped(cell.text()))
                        .append("</td>"));
            text.append("</tr>\n");
          });
      text.append("</tbody></table>\n");
    }

    @Override
    public void signature(String line) {
      text.append("<p style=\"text-align:right\">").append(escaped(line)).append("</p>\n");
    }
  }

  private static String escaped(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void page() {
    String title = escaped(String.join("", draft.title));
    text.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n<title>")
        .append(title)
        .append("</title>\n<meta name=\"ArticleTitle\" content=\"")
        .append(title)
        .append("\">\n");
    draft.published.ifPresent(
        day -> text.append("<meta name=\"PubDate\" content=\"").append(day).append(" 10:20\">\n"));
    text.append(
            "</head><body>\n<div class=\"nav\"><a href=\"/\">首页</a> <a href=\"/zwgk/\">政务公开</a>")
        .append("</div>\n<div class=\"article\">\n");
    body(new Web());
    text.append(
            "</div>\n<div class=\"foot\"><a href=\"javascript:window.print()\">打印本页</a></div>\n")
        .append("</body></html>\n");
  }
}
