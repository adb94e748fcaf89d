package gongkai.validate.rules.privacy;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.extract.report.PersonalNumber;
import gongkai.extract.report.PersonalNumber.Kind;
import gongkai.extract.report.Section;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.TextSpan;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The text holds no citizen's identity number or mobile number.
@RuleCard(
    name = "personal-data-exposed",
    family = Family.PRIVACY,
    severity = Severity.ERROR,
    title = "正文含有公民身份号码或手机号码",
    basis = "《政府信息公开条例》第十五条：涉及个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开；《个人信息保护法》第二十五条",
    explanation =
        """
        公布的年度报告里不应有公民身份号码和手机号码。身份号码按校验码辨认（GB 11643），位数相同而校验码不符的不算；带“件、条、次、元”等单位的数、更长的编号中的一段，都不算。用空格或者横线分段写的手机号码也算。

        机关自己公布的联系电话（咨询电话、监督电话、公开办电话、联系人的联系电话）用手机号的，不作判断；
        只说请拨打、请致电某个手机号，没有写明是谁的、是什么电话的，作提示；
        写明是联系人的手机的，号码紧挨着人名的（咨询电话：李明 138……；栏目联系人吴科长：138……；可拨打138……（李明）），是个人的手机，作警告。

        读取时号码已被遮盖，本系统的结果、检索和推送里都只有 █ 遮盖后的样子；只有存档的原件里有原来的号码。作者自己用 * 遮盖的不算。
        """,
    forms = {FormVersion.FORM_2019, FormVersion.FORM_2021, FormVersion.LEGACY},
    version = 7)
public final class PersonalDataExposed implements Rule {

  /// What introduces an office's own number; it may stand a name or a word away.
  private static final Pattern CONTACT =
      Pattern.compile(
          "([联聯][系繫]|咨[询詢]|[监監]督|投[诉訴]|[举舉][报報]|服[务務]|[办辦]公|值班|受理)([电電][话話]|方式|人)|[热熱][线線]|[传傳]真");

  /// The number of a person's own telephone, though that person answers for the office.
  private static final Pattern OWN_MOBILE =
      Pattern.compile("[联聯][系繫]人[^。；]{0,20}手[机機]([号號][码碼]?)?[：:]?\\s*$");

  /// Numbers that offices give as theirs without saying what they are for: 公开办电话.
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:[办辦]|[办辦]公室|窗口|中心|科|股|大[厅廳]|[对對]外|公[开開]|[单單]位|[机機][关關]|本局|我局)的?(?:[电電][话話]|手[机機]|[联聯][络絡][电電]?[话話]?)"
              + "(?:[号號][码碼]?)?[为為是：:]?\\s*$");

  /// A number to call, of whom is not said: 请拨打….
  private static final Pattern CALLED = Pattern.compile("(?:[拨撥]打|致[电電]|[来來][电電])[^，。；]{0,6}$");

  private static final String SURNAME =
      "[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘蔡蒋蔣余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范金石廖贾賈夏韦韋付傅白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯]";

  /// The second part of a name: no sign of an office, a road, a day or a number.
  private static final String GIVEN =
      "[一-龥&&[^局委办處处室科股部厅院站所队镇乡村县市区州省旗街路号楼式法线话机电一二三四五六七八九十日末至为是的在和或及与请可拨打者人员间天时某]]{1,2}";

  /// How one is spoken of behind the surname: 吴科长, 周同志.
  private static final String TITLE =
      "(?:同志|先生|女士|老[师師]|副?(?:科|股|站|所|局|处|處|部|镇|鎮|乡|鄉|村|队|隊|组|組|院|校|室|厅|廳)[长長]|副?主任|副?[书書][记記]|干事|科[员員]|秘[书書]|助理|[会會][计計]|工)";

  private static final String PERSON =
      "(?:(?<![一-龥])|[联聯][系繫]人|[负負][责責]人|[经經][办辦]人|承[办辦]人|填[报報]人|[联聯][络絡][员員]|[责責]任人)[：:]?\\s*SURNAME(?:GIVEN(?:TITLE)?|某{1,2}|TITLE)"
          .replace("TITLE", TITLE)
          .replace("SURNAME", SURNAME)
          .replace("GIVEN", GIVEN);

  /// A person's name right before or behind the number: it is that person's own.
  private static final Pattern NAME_BEFORE =
      Pattern.compile(PERSON + "\\s*[，,：:、（(]?\\s*(?:手[机機](?:[号號][码碼]?)?[：:]?)?\\s*$");

  private static final Pattern NAME_BEHIND = Pattern.compile("^\\s*[（(]\\s*" + PERSON + "\\s*[）)]");

  private static final int NEAR = 30;

  private static final String REMOVE = "。请从公布的报告中删去，并检查附件。";
  private static final String ASK = "，看不出是机关的还是个人的。是个人的，请从公布的报告中删去；是机关的，请写明是什么电话。";

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return facts.report().sections().stream()
        .flatMap(section ->
            PersonalNumber.in(section.text()).stream().map(number -> decide(section, number)));
  }

  private static Outcome decide(Section section, PersonalNumber number) {
    boolean identity = number.kind() == Kind.IDENTITY_NUMBER;
    String subject = section.number() + (identity ? "/identity-number" : "/mobile-number");
    String near = section.text().substring(Math.max(0, number.at() - NEAR), number.at());
    String before = near.substring(near.lastIndexOf('\n') + 1);
    String behind = section.text().substring(number.at() + number.text().length());
    boolean announced = CONTACT.matcher(before).find() || OFFICE.matcher(before).find();
    boolean called = CALLED.matcher(before).find();
    boolean ofPerson =
        OWN_MOBILE.matcher(before).find()
            || ((announced || called)
                && (NAME_BEFORE.matcher(before).find() || NAME_BEHIND.matcher(behind).find()));
    if (identity) {
      return exposed(section, number, subject, "公民身份号码", REMOVE);
    }
    if (ofPerson) {
      return exposed(section, number, subject, "手机号码", REMOVE).atMost(Severity.WARNING);
    }
    if (announced) {
      return new Undecided(subject, "the office's own telephone");
    }
    return called
        ? exposed(section, number, subject, "手机号码", ASK).atMost(Severity.INFO)
        : exposed(section, number, subject, "手机号码", REMOVE);
  }

  private static Violated exposed(
      Section section, PersonalNumber number, String subject, String kind, String whatToDo) {
    return Violated.of(
            subject,
            "%s里有%s“%s”（此处已遮盖）%s"
                .formatted(
                    section.heading().isEmpty() ? "开头部分" : "“" + section.heading() + "”",
                    kind,
                    number.text(),
                    whatToDo))
        .in(new TextSpan(section.number(), number.at(), number.text()));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("没有任何号码", ""),
        holds(
            "作者自己遮盖过的号码",
            """
            section 1 申请人电话138****5678。
            """),
        violated(
            "申请人的手机号码",
            """
            section 1 申请人李某（138████5678）申请公开征地信息。
            """),
        violated(
            "分段写的手机号码",
            """
            section 1 当事人号码138 ████ 5678。
            """),
        violated(
            "公民身份号码",
            """
            section 4 原告身份证号110105████████████。
            """),
        violated(
            "联系人的手机（作警告）",
            """
            section 6 联系人：陈同志，手机137████5678。
            """),
        violated(
            "咨询电话紧挨着人名（作警告）",
            """
            section 6 咨询电话：李明 138████5678。
            """),
        violated(
            "栏目联系人的手机（作警告）",
            """
            section 6 栏目联系人吴科长：138████5678。
            """),
        violated(
            "请拨打的手机后面写着人名（作警告）",
            """
            section 6 可拨打138████5678（李明）咨询。
            """),
        violated(
            "请拨打的手机，没有写明是谁的（作提示）",
            """
            section 6 如有疑问，请拨打138████5678。
            """),
        undecided(
            "公开办的电话",
            """
            section 6 公开办电话：138████5678。
            """),
        undecided(
            "机关自己的联系电话",
            """
            section 6 联系人：王科长，联系电话：138████5678。
            """));
  }
}
