package gongkai.bench.rules;

/// How a rule did.
final class RuleTally {

  private int planted;
  private int found;
  private int kindRight;
  private int tooSevere;
  private int explained;
  private int falseFailures;
  private int falseDoubts;

  /// An error that should be found.
  void planted(boolean wasFound, boolean ofRightKind, boolean wasTooSevere) {
    planted++;
    found += wasFound ? 1 : 0;
    kindRight += ofRightKind ? 1 : 0;
    tooSevere += wasTooSevere ? 1 : 0;
  }

  /// A finding that an error explains.
  void explained() {
    explained++;
  }

  /// A finding that no error explains.
  void unexplained(boolean failure) {
    if (failure) {
      falseFailures++;
    } else {
      falseDoubts++;
    }
  }

  void add(RuleTally that) {
    planted += that.planted;
    found += that.found;
    kindRight += that.kindRight;
    tooSevere += that.tooSevere;
    explained += that.explained;
    falseFailures += that.falseFailures;
    falseDoubts += that.falseDoubts;
  }

  int planted() {
    return planted;
  }

  int found() {
    return found;
  }

  int kindRight() {
    return kindRight;
  }

  int tooSevere() {
    return tooSevere;
  }

  int falseFailures() {
    return falseFailures;
  }

  int falseDoubts() {
    return falseDoubts;
  }

  /// How many of the planted errors were found; 1 where none was planted.
  double recall() {
    return planted == 0 ? 1 : (double) found / planted;
  }

  /// How many of the findings an error explains; 1 where there is none.
  double precision() {
    int all = explained + falseFailures + falseDoubts;
    return all == 0 ? 1 : (double) explained / all;
  }
}
