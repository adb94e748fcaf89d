package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.Form;
import gongkai.extract.form.Form2019;
import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import gongkai.extract.form.FormVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides which form's tables a report holds: by the labels that only one form has, else by the
/// year. A single label may be a shortened one of the other form and does not outweigh the year.
final class FormChooser {

  private static final Set<String> ONLY_2019 = only(FormVersion.FORM_2019, FormVersion.FORM_2021);
  private static final Set<String> ONLY_2021 = only(FormVersion.FORM_2021, FormVersion.FORM_2019);
  private static final Wording OTHER = Wording.ofOfficial("（六）其他处理");
  private static final NearWords NEAR_OTHER = NearWords.of("（六）其他处理");

  private FormChooser() {}

  private static Set<String> only(FormVersion version, FormVersion other) {
    Set<String> own = wordings(version);
    own.removeAll(wordings(other));
    return own;
  }

  private static Set<String> wordings(FormVersion version) {
    Set<String> wordings = new HashSet<>();
    for (FormTable table : Form.of(version).tables()) {
      for (Row row : table.rows()) {
        wordings.add(Wording.of(row.wording()).body());
        wordings.add(Wording.of(row.group()).body());
        for (Column column : row.columns()) {
          wordings.add(Wording.of(column.wording()).body());
          wordings.add(Wording.of(Lexicon.withoutRemark(column.wording())).body());
        }
      }
    }
    return wordings;
  }

  /// The form of these table lines.
  static Form choose(List<Line> tableLines, Optional<Integer> year) {
    int for2019 = 0;
    int for2021 = 0;
    boolean singleOther = false;
    boolean threeOthers = false;
    for (Line line : tableLines) {
      for (Cell cell : line.cells()) {
        if (cell.text().length() < 3) {
          continue;
        }
        Wording printed = Wording.of(cell.text());
        String body = printed.body();
        for2019 += ONLY_2019.contains(body) ? 1 : 0;
        for2021 += ONLY_2021.contains(body) ? 1 : 0;
        singleOther = singleOther || body.endsWith(OTHER.body()) || NEAR_OTHER.mean(printed, OTHER);
        threeOthers = threeOthers || body.contains("逾期不补正") || body.contains("逾期未按");
      }
    }
    FormVersion version =
        for2019 + for2021 == 0 || (for2019 + for2021 == 1 && year.isPresent())
            ? year.map(FormVersion::forYear).orElse(FormVersion.FORM_2021)
            : for2019 > for2021 ? FormVersion.FORM_2019 : FormVersion.FORM_2021;
    if (version == FormVersion.FORM_2019) {
      return threeOthers ? Form2019.THREE_OTHER_ROWS : Form2019.FORM;
    }
    return version == FormVersion.FORM_2021 && singleOther && !threeOthers
        ? Form2021.SINGLE_OTHER_ROW
        : Form.of(version);
  }
}
