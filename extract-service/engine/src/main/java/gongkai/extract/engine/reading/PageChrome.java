package gongkai.extract.engine.reading;

import java.util.List;

/// What a page prints around the report: navigation, buttons, counters, page numbers.
final class PageChrome {

  private static final int LONGEST = 120;

  private static final List<String> STARTS =
      List.of(
          "当前位置", "您当前的位置", "您的位置", "您现在的位置", "首页>", "扫一扫", "扫码", "上一篇", "下一篇", "版权所有", "主办单位",
          "主办:", "承办单位", "承办:", "网站标识码", "备案序号", "网站地图", "发布日期:", "发布时间:", "发文日期:", "发表时间", "公开日期:",
          "生成日期:", "成文日期:", "信息来源:", "来源:", "浏览次数", "阅读次数", "点击数", "点击量:", "访问量:", "索引号", "字体:",
          "[字体", "【字体", "字号:", "分享到", "分享:", "打印本页", "打印此页", "打印", "关闭窗口", "关闭本页", "返回顶部", "责任编辑",
          "编辑:", "相关链接", "附件下载", "无障碍", "繁体", "下载本页", "我要纠错", "保护视力色");

  private static final List<String> WORDS =
      List.of("打印", "关闭", "收藏", "分享", "返回", "首页", "大", "中", "小", "微信", "微博", "QQ空间");

  private PageChrome() {}

  /// Whether a paragraph belongs to the page and not to the report.
  static boolean is(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    String text = paragraph.strip().replace('：', ':');
    return STARTS.stream().anyMatch(text::startsWith) || isPageNumber(text) || isWords(text);
  }

  /// `- 4 -`, `— 12 —`, 第4页, 第 4 页 共 9 页.
  static boolean isPageNumber(String text) {
    if (text.length() > 14 || text.length() < 3) {
      return false;
    }
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digit = true;
      } else if ("-—–―－·~ 第页共/".indexOf(c) < 0) {
        return false;
      }
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return digit && (last == '页' || (isRule(first) && isRule(last)));
  }

  private static boolean isRule(char c) {
    return "-—–―－·~".indexOf(c) >= 0;
  }

  /// Buttons in a row: 打印 关闭
  private static boolean isWords(String text) {
    String[] words = text.split("[\\s|]+", 8);
    for (String word : words) {
      if (!WORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
