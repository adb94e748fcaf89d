package gongkai.bench.validation;

import java.util.Random;

/// How a clerk spells the labels of the form; most keep the official wording.
enum Labels {
  /// As the form has them.
  OFFICIAL {
    @Override
    String spelt(String label) {
      return label;
    }
  },
  /// Brackets of half the width.
  HALF_WIDTH {
    @Override
    String spelt(String label) {
      return label.replace('（', '(').replace('）', ')');
    }
  },
  /// A space after the number.
  SPACED {
    @Override
    String spelt(String label) {
      return label.replaceFirst("^(\\d\\.|（.）)", "$1 ");
    }
  },
  /// 1、 for 1.
  COMMA {
    @Override
    String spelt(String label) {
      return label.replaceFirst("^(\\d)\\.", "$1、");
    }
  },
  /// Words of neighbouring years and provinces.
  LOCAL {
    @Override
    String spelt(String label) {
      return switch (label) {
        case "2.其他法律行政法规禁止公开" -> "2.其他法律法规禁止公开";
        case "3.危及“三安全一稳定”" -> "3.危及\"三安全一稳定\"";
        case "行政规范性文件" -> "规范性文件";
        case "一、本年新收政府信息公开申请数量" -> "一、本年度新收政府信息公开申请数量";
        case "本年收费金额（单位：万元）" -> "本年收费金额（万元）";
        case "未经复议直接起诉" -> "未经复议 直接起诉";
        default -> label;
      };
    }
  };

  /// A spelling; six in ten are official.
  static Labels any(Random random) {
    int which = random.nextInt(10);
    return which < 6 ? OFFICIAL : values()[which - 5];
  }

  /// A label as it is spelt.
  abstract String spelt(String label);
}
