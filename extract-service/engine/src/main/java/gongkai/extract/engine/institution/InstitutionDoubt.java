package gongkai.extract.engine.institution;

import java.util.List;
import java.util.stream.Collectors;

/// Why an institution is less than certain.
public sealed interface InstitutionDoubt {

  /// What to tell a person, in Chinese.
  String message();

  /// Nothing in the report names an institution.
  record NoName() implements InstitutionDoubt {
    @Override
    public String message() {
      return "未能从标题、落款、文件名和正文中识别出发布机构";
    }
  }

  /// The name fits several divisions, or begins like one (太湖 is not always 太湖县), and nothing else
  /// in the report decides.
  record AmbiguousRegion(String name, List<Division> candidates) implements InstitutionDoubt {
    private static final int SHOWN = 6;

    @Override
    public String message() {
      String paths =
          candidates.stream()
              .limit(SHOWN)
              .map(division -> String.join("", division.path()))
              .collect(Collectors.joining("、"));
      String more = candidates.size() > SHOWN ? "等" + candidates.size() + "处" : "";
      return candidates.size() == 1
          ? "“" + name + "”可能在" + paths + "，文中没有依据判断"
          : "“" + name + "”可指多个行政区划，文中没有依据判断：" + paths + more;
    }
  }

  /// No division could be found for the name.
  record UnknownRegion(String name) implements InstitutionDoubt {
    @Override
    public String message() {
      return "未能确定“" + name + "”所属的行政区划";
    }
  }

  /// The name has no place (市教育局); it was taken from what the text mentions.
  record InferredRegion(String name, Division region) implements InstitutionDoubt {
    @Override
    public String message() {
      return "“" + name + "”未写明所在地，由正文推断为" + String.join("", region.path());
    }
  }

  /// The name puts a county under a city or province that it is not part of today.
  record StrayRegion(String name, Division region) implements InstitutionDoubt {
    @Override
    public String message() {
      return "“" + name + "”的上下级行政区划与现行区划不符，现行区划为" + String.join("", region.path());
    }
  }

  /// A township of this name is not in the data; only the county above it is certain.
  record UnlistedTownship(String name) implements InstitutionDoubt {
    @Override
    public String message() {
      return "区划数据中没有“" + name + "”";
    }
  }

  /// Title and signature name different institutions; the title was followed.
  record DifferentSignature(String title, String signature) implements InstitutionDoubt {
    @Override
    public String message() {
      return "标题为“" + title + "”，落款为“" + signature + "”";
    }
  }

  /// A picture seems to show another name, which no division has: it has letters that are rarely
  /// made out.
  record MisreadName(String seen, String official) implements InstitutionDoubt {
    @Override
    public String message() {
      return "图片上识别出的“" + seen + "”按行政区划名录认作“" + official + "”";
    }
  }
}
