package gongkai.extract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/// Something that extraction could not settle and a person should look at.
///
/// @param kind what sort of doubt
/// @param message what is doubtful, where, and what to look at, in Chinese
/// @param cells the cells concerned; empty when it is not about cells
/// @param source where in the document
public record ReadingDoubt(
    Kind kind, String message, List<CellAddress> cells, Optional<Source> source) {

  public ReadingDoubt {
    cells = List.copyOf(cells);
  }

  /// The sorts of doubt.
  public enum Kind {
    /// A row holds fewer numbers than columns; which one was lost cannot be known.
    COLUMN_LOST("column-lost"),
    /// Something is printed in a cell and no value could be settled.
    CELL_ILLEGIBLE("cell-illegible"),
    /// A row's or a table's numbers stand away from their labels.
    ROW_DISPLACED("row-displaced"),
    /// A row label could not be told apart from another.
    LABEL_UNCLEAR("label-unclear"),
    /// The institution or its region could not be settled.
    INSTITUTION_UNCLEAR("institution-unclear"),
    /// The title names the institution, and somebody else signs.
    SIGNATURE_DIFFERS("signature-differs"),
    /// The year could not be settled.
    YEAR_UNCLEAR("year-unclear"),
    /// Text is missing that must have been there.
    TEXT_LOST("text-lost"),
    /// Text was made out from a picture, so that single characters may be wrong.
    TEXT_RECOGNISED("text-recognised"),
    /// A picture that may hold a table was not read.
    PICTURE_UNREAD("picture-unread"),
    /// The document holds parts that its program hides; they were not read.
    CONTENT_HIDDEN("content-hidden");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @JsonValue
    public String word() {
      return word;
    }
  }
}
