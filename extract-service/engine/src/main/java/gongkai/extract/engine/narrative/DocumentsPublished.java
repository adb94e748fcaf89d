package gongkai.extract.engine.narrative;

import java.util.regex.Pattern;

/// Documents counted before they are named, and said to be published behind it: 应当公开的52份政府文件均已上网;
/// or told by whose name they were issued in: 公开以县政府名义印发的文件26件.
final class DocumentsPublished {

  private static final int REACH = 40;

  private static final String MARKS = "，；：。！？（）\n";

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:"
              + Phrases.YEARS
              + "|[我本][局县市区镇乡委办厅院旗州]|本机关|本单位|所有|全部|依法|应当?|主动|对外|予以?|公开|制发|印发|新|共|的)*");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:行政|政府|政策性?)(?:文件|公文)(?:均|都|全部|已|经|依法|按时|按期|及时|第一时间|同步|在|通过|到|至|向|对|社会|外|[省市州县区镇乡]|人民|政府|门户|网站|上|信息公开|专栏|平台|栏目)*"
              + "(?:上传|上网|挂网|公开|发布|公布|上线)(?:到|至|在|了)?(?:[省市州县区镇乡]|人民|政府|门户|官方)*(?:网站|网|专栏|平台)?");

  private static final String IN_THE_NAME =
      "以[^以0-9]{2,20}名义(?:对外)?(?:印发|制发|下发|发布|出台|发出|发|制定)的?(?:各类)?(?:行政|政府|政策性?)?(?:文件|公文)";

  private static final String PUBLISH = "(?:主动|全文|及时|对外|依法)*(?:公开|发布)了?";

  /// What tells, before the number alone, that documents issued in somebody's name were published.
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:"
              + Phrases.YEARS
              + "|我[局县市区镇乡委办厅]|本机关|本单位|累计|共)*(?:(?:印发|制发|编发)?[并和、]?"
              + PUBLISH
              + IN_THE_NAME
              + "|"
              + IN_THE_NAME
              + "(?:全部|均|已|共)*"
              + PUBLISH
              + ")(?:共|共计|合计|计|：)?");

  private DocumentsPublished() {}

  static boolean counts(Passage text, int sentence, Figure figure) {
    if (!"件份个".contains(figure.unit()) || figure.unit().isEmpty() || figure.atMost()) {
      return false;
    }
    int clause = Phrases.clause(text, sentence, figure.start());
    return PUBLISHED.matcher(text.between(clause, figure.start())).matches()
        || isPublishedBehind(text, clause, figure);
  }

  private static boolean isPublishedBehind(Passage text, int clause, Figure figure) {
    if ("行政".indexOf(text.near(figure.end())) < 0) {
      return false;
    }
    int to = text.endOf(figure.end(), figure.end() + REACH, MARKS);
    return AHEAD.matcher(text.between(clause, figure.start())).matches()
        && BEHIND.matcher(text.between(figure.end(), to)).matches();
  }
}
