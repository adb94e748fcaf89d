package gongkai.bench.validation;

import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.PipeMarkdown.Manner;
import java.util.List;

/// Layouts of files that have no pages: web pages, text and Markdown.
public final class FlowLayouts {

  private FlowLayouts() {}

  /// All of them.
  public static List<ReportLayout> all() {
    return List.of(
        new CmsArticleHtml(),
        new WordSavedHtml(),
        new NestedLayoutHtml(),
        new MetadataTitleHtml(),
        new PiecesHtml(),
        new DivGridHtml(),
        new HeaderCellsHtml(),
        new SpreadsheetHtml(),
        new CellALineText(),
        new TabbedText(false),
        new TabbedText(true),
        new AlignedText(),
        new StrippedText(),
        new ConvertedPagesText(),
        new PipeMarkdown(Manner.BLANK),
        new PipeMarkdown(Manner.REPEATED),
        new PipeMarkdown(Manner.BLANK_HEAD),
        new InlineHtmlMarkdown(),
        new GridMarkdown());
  }
}
