package gongkai.validate.rules;

import gongkai.extract.form.FormVersion;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Writes a rule's page from the rule's own file: its card and its examples.
final class RulePage {

  private RulePage() {}

  static String of(Rule rule) {
    RuleCard card = rule.card();
    return """
    <!-- 由 %s.java 生成，请改那个文件，不要改本页 -->
    # %s（`%s`）

    | 类别 | 最高级别 | 适用格式 | 状态 | 版本 |
    | --- | --- | --- | --- | --- |
    | %s | %s | %s | %s | %d |

    **依据**：%s

    %s%s
    ## 示例

    每行一个单元格的地址和数值；`_` 空白，`-` 横线，`?` 看不清，`x` 缺，`~` 推得。没有提到的单元格均为 0，没有提到的部分完好无误。

    %s\
    """
        .formatted(
            rule.getClass().getSimpleName(),
            card.title(),
            card.name(),
            family(card.family()),
            severity(card.severity()),
            Arrays.stream(card.forms()).map(FormVersion::word).collect(Collectors.joining("、"))
                + (card.byYear() ? "（以年度为准，不论用了哪种表格）" : ""),
            card.status().words(),
            card.version(),
            card.basis(),
            card.explanation(),
            card.carrierMayLose()
                ? "\n文本和 Markdown 是转换件，其中的缺失一律作为疑点（疑似转换丢失，请核对原件），不作为填报单位的错误。\n"
                : "",
            rule.examples().stream().map(RulePage::example).collect(Collectors.joining("\n")));
  }

  private static String example(Example example) {
    return "**%s**：%s\n\n```\n%s```\n"
        .formatted(example.expected().words(), example.name(), example.report());
  }

  private static String family(Family family) {
    return switch (family) {
      case ARITHMETIC -> "勾稽";
      case CONTINUITY -> "年度衔接";
      case NARRATIVE -> "文字与数据";
      case COMPLETENESS -> "完整";
      case FORM -> "格式";
      case TIMELINESS -> "时限";
      case PRIVACY -> "隐私";
    };
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "错误";
      case WARNING -> "警告";
      case INFO -> "提示";
    };
  }
}
