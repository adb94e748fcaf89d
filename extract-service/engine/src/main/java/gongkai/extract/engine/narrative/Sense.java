package gongkai.extract.engine.narrative;

import static gongkai.extract.engine.narrative.Sense.Role.ACTION;
import static gongkai.extract.engine.narrative.Sense.Role.APPLICANT;
import static gongkai.extract.engine.narrative.Sense.Role.FILLER_WORD;
import static gongkai.extract.engine.narrative.Sense.Role.MARK;
import static gongkai.extract.engine.narrative.Sense.Role.NOUN;
import static gongkai.extract.engine.narrative.Sense.Role.TOPIC;

/// What a word of the vocabulary means for the figures near it. The words are in [Vocabulary].
enum Sense {
  // things that are counted, and that the clauses after them go on counting
  REQUEST(TOPIC),
  RECONSIDERATION(TOPIC),
  LITIGATION(TOPIC),
  LITIGATION_DIRECT(TOPIC),
  LITIGATION_AFTER_REVIEW(TOPIC),
  NORMATIVE_DOCUMENT(TOPIC),
  PUBLIC_OPINION(TOPIC),
  /// letters, motions, permits…: what is said after them is not of requests
  FOREIGN(TOPIC),

  // things that are counted where they are named
  INFORMATION(NOUN),
  DOCUMENT(NOUN),
  VISIT(NOUN),
  COLUMN(NOUN),
  INTERPRETATION(NOUN),
  INTERPRETATION_RATE(NOUN),
  GAZETTE(NOUN),
  INTERVIEW(NOUN),
  CONSULTATION(NOUN),
  MAYOR_MAILBOX(NOUN),
  DISTRICT_MAILBOX(NOUN),
  COMPLETION_RATE(NOUN),
  SATISFACTION_RATE(NOUN),
  TRAINING(NOUN),
  DEDICATED_STAFF(NOUN),
  PROCESSING_FEE(NOUN),
  /// any other thing: a figure beside it is not one of ours
  OTHER_THING(NOUN),

  NATURAL_PERSON(APPLICANT),
  COMMERCIAL_ENTERPRISE(APPLICANT),
  RESEARCH_INSTITUTION(APPLICANT),
  PUBLIC_WELFARE_ORGANIZATION(APPLICANT),
  LEGAL_SERVICE_INSTITUTION(APPLICANT),
  OTHER_ORGANIZATION(APPLICANT),
  LEGAL_PERSONS(APPLICANT),

  RECEIVE(ACTION),
  RECEIVE_NEW(ACTION),
  /// 受理: taken in; what was answered is told by other words
  ACCEPT(ACTION),
  HANDLE(ACTION),
  UNDERWAY(ACTION),
  BROUGHT_FORWARD(ACTION),
  CARRIED_FORWARD(ACTION),
  CARRY(ACTION),
  GRANTED(ACTION),
  PARTIALLY_GRANTED(ACTION),
  REFUSED(ACTION),
  REFUSED_STATE_SECRET(ACTION),
  REFUSED_PROHIBITED_BY_LAW(ACTION),
  REFUSED_SECURITY_AND_STABILITY(ACTION),
  REFUSED_THIRD_PARTY_RIGHTS(ACTION),
  REFUSED_INTERNAL_AFFAIRS(ACTION),
  REFUSED_PROCESS_INFORMATION(ACTION),
  REFUSED_ENFORCEMENT_FILE(ACTION),
  REFUSED_ADMINISTRATIVE_INQUIRY(ACTION),
  UNAVAILABLE(ACTION),
  UNAVAILABLE_NOT_HELD(ACTION),
  UNAVAILABLE_REQUIRES_CREATION(ACTION),
  UNAVAILABLE_STILL_UNCLEAR(ACTION),
  NOT_PROCESSED(ACTION),
  NOT_PROCESSED_PETITION(ACTION),
  NOT_PROCESSED_REPEATED(ACTION),
  NOT_PROCESSED_PUBLICATION(ACTION),
  NOT_PROCESSED_EXCESSIVE(ACTION),
  NOT_PROCESSED_CONFIRMATION(ACTION),
  OTHER_OUTCOME(ACTION),
  OTHER_CORRECTION_OVERDUE(ACTION),
  OTHER_FEE_OVERDUE(ACTION),
  /// 其他: an outcome or an applicant, after what stands before it in the list
  REMAINDER(ACTION),
  UPHELD(ACTION),
  CORRECTED(ACTION),
  OTHER_RESULT(ACTION),
  PENDING(ACTION),
  ISSUE(ACTION),
  REPEAL(ACTION),
  IN_FORCE(ACTION),
  DISCLOSE(ACTION),
  REPOST(ACTION),
  MONITOR(ACTION),
  CREATE(ACTION),
  REVISE(ACTION),
  HAVE(ACTION),
  ATTEND(ACTION),
  /// what is done with information without publishing it: 报送, 删除
  OTHER_ACTION(ACTION),

  WEBSITE(MARK),
  NEW_MEDIA(MARK),
  ACCOUNT(MARK),
  /// neither website nor new media: a display, a notice board, the press
  OTHER_CHANNEL(MARK),
  /// 等渠道: those named are not all
  MANY_CHANNELS(MARK),
  /// one way for a request to come: a part of those received
  REQUEST_CHANNEL(MARK),
  ABOUT_SUBJECT(MARK),
  OF_WHICH(MARK),
  /// who decides cases (司法局, 法院): their number is not that of the cases of disclosure
  TRIBUNAL(MARK),
  /// 等: the reasons named are not all
  AND_OTHERS(MARK),
  SHARE(MARK),
  CHANGE(MARK),
  PLAN(MARK),
  PER(MARK),
  FILING(MARK),
  LAST_YEAR(MARK),
  THIS_YEAR(MARK),
  CUMULATIVE(MARK),
  SINCE_START(MARK),
  OVER_YEARS(MARK),
  UNTIL(MARK),
  PART_OF_YEAR(MARK),
  SCOPE(MARK),
  WHOLE(MARK),
  ALL(MARK),
  NONE(MARK),
  NOT_RECEIVED(MARK),
  NOT_ISSUED(MARK),
  NOT_CHARGED(MARK),
  NOT(MARK),
  APPLICANT_WORD(MARK),
  NEUTRAL(MARK),
  FILLER(FILLER_WORD),
  SUM(FILLER_WORD);

  /// How a word takes part in a sentence.
  enum Role {
    TOPIC,
    NOUN,
    APPLICANT,
    ACTION,
    MARK,
    FILLER_WORD
  }

  private final Role role;

  Sense(Role role) {
    this.role = role;
  }

  Role role() {
    return role;
  }

  boolean names() {
    return role == TOPIC || role == NOUN;
  }
}
