package gongkai.extract.engine.grid;

import gongkai.extract.report.Carrier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A document as its format gives it, before anything in it is understood.
///
/// @param carrier the publication itself, or a conversion of it
/// @param blocks paragraphs and tables in reading order
/// @param metadata what the document says about itself outside its flow
public record Document(Carrier carrier, List<Block> blocks, Metadata metadata) {

  public Document {
    blocks = List.copyOf(blocks);
  }

  /// What stands in a document's head.
  ///
  /// @param title the title given there (`<title>`, `ArticleTitle`)
  /// @param publishedOn the day of publication given there (`PubDate`)
  /// @param publisher who is named as source or site (`ContentSource`, `SiteName`)
  public record Metadata(
      Optional<String> title, Optional<LocalDate> publishedOn, Optional<String> publisher) {

    /// A document without a head.
    public static final Metadata NONE =
        new Metadata(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
