package gongkai.bench.rules;

import gongkai.bench.docs.DocsPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `bench rules`.
@Command(
    name = "rules",
    description = {
      "Makes up reports, half of them with planted errors, and has them read and judged.",
      "Of all sets and rules, in the usual numbers, it also writes deploy/docs/rules-accuracy.md."
    })
public final class RulesCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--reports",
      paramLabel = "N",
      description = "Reports of each set, every other one clean; the set's own number unless told.")
  private @Nullable Integer reports;

  @Option(
      names = "--set",
      paramLabel = "SET",
      description = "Only this set, VALIDATION or HELD_OUT; both unless told.")
  private @Nullable ErrorSet set;

  @Option(
      names = "--rule",
      paramLabel = "NAME",
      description = "Only reports with an error for this rule, and its findings alone.")
  private @Nullable String rule;

  @Option(
      names = "--faults",
      paramLabel = "N",
      description = {
        "Also lists the first N misses and false findings of each rule;",
        "of HELD_OUT only where it is the set asked for."
      })
  private int faults;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Leaves the reports that are listed, and those beside them, in this folder.")
  private @Nullable Path keep;

  private RulesCommand() {}

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    String only = rule;
    ErrorSet told = set;
    List<ErrorSet> sets =
        told == null ? List.of(ErrorSet.VALIDATION, ErrorSet.HELD_OUT) : List.of(told);
    if (only != null && sets.stream().noneMatch(one -> plants(one, only))) {
      throw new ParameterException(command.commandLine(), "No error is planted for '" + only + "'");
    }
    var parts = new ArrayList<String>();
    for (ErrorSet one : sets) {
      Measurement measurement = measured(one, only);
      if (one != ErrorSet.HELD_OUT || told == ErrorSet.HELD_OUT) {
        list(out, measurement, only);
      }
      String markdown = RulesReport.of(one, measurement);
      parts.add(markdown);
      out.println(markdown);
      out.printf(
          "Judging a report: median %.2f ms, 99 of 100 within %.2f ms.%n",
          measurement.milliseconds(50), measurement.milliseconds(99));
    }
    if (reports == null && only == null && told == null) {
      new DocsPage("rules-accuracy.md").write(RulesReport.page(parts), out);
    }
    out.flush();
    return 0;
  }

  private static boolean plants(ErrorSet set, String rule) {
    return set.planters().stream().anyMatch(planter -> planter.rule().equals(rule));
  }

  private Measurement measured(ErrorSet of, @Nullable String only) {
    int many = reports == null ? of.usual() : reports;
    var measurement = new Measurement();
    for (int number = 0; number < many; number++) {
      Case one = Case.numbered(of, number);
      if (only == null || concerns(one, only)) {
        measurement.measure(one);
      }
    }
    return measurement;
  }

  private static boolean concerns(Case one, String rule) {
    return one.plantings().stream()
        .flatMap(planting -> planting.expected().stream())
        .anyMatch(expected -> expected.rule().equals(rule));
  }

  private void list(PrintWriter out, Measurement measurement, @Nullable String only)
      throws IOException {
    for (String name : measurement.tallies().keySet()) {
      if (only != null && !only.equals(name)) {
        continue;
      }
      List<Measurement.Fault> own =
          measurement.faults().stream()
              .filter(fault -> fault.rule().equals(name))
              .limit(faults)
              .toList();
      for (Measurement.Fault fault : own) {
        Case of = fault.of();
        out.printf("%s, report %d (%s): %s%n", name, of.number(), of.file().name(), fault.text());
        leave(of);
      }
    }
  }

  private void leave(Case of) throws IOException {
    Path folder = keep;
    if (folder == null) {
      return;
    }
    Files.createDirectories(folder);
    leave(folder, of.number() + "-", Optional.of(of.file()));
    leave(folder, of.number() + "-before-", of.before());
    leave(folder, of.number() + "-other-", of.other());
  }

  private static void leave(Path folder, String prefix, Optional<Printing.File> file)
      throws IOException {
    if (file.isPresent()) {
      Files.writeString(folder.resolve(prefix + file.get().name()), file.get().content());
    }
  }
}
