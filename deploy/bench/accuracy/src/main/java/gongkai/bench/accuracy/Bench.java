package gongkai.bench.accuracy;

import gongkai.bench.line.LineCommand;
import gongkai.bench.rules.RepairsCommand;
import gongkai.bench.rules.RulesCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/// `deploy/gongkai bench`.
@Command(
    name = "gongkai bench",
    synopsisSubcommandLabel = "NAME",
    description = "Measures how well and how fast reports are read, and how well they are judged.",
    subcommands = {
      AccuracyCommand.class,
      RulesCommand.class,
      RepairsCommand.class,
      SpeedCommand.class,
      LineCommand.class,
      PeersCommand.class,
      HelpCommand.class
    })
public final class Bench implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private Bench() {}

  /// Without a name: the overview.
  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /// Runs one bench and ends with its status.
  public static void main(String[] args) {
    var bench = new CommandLine(new Bench());
    addHelp(bench);
    bench.getSubcommands().values().forEach(Bench::addHelp);
    System.exit(bench.setUsageHelpAutoWidth(true).execute(args));
  }

  private static void addHelp(CommandLine command) {
    if (command.getCommandSpec().findOption("--help") == null) {
      command
          .getCommandSpec()
          .addOption(
              OptionSpec.builder("-h", "--help")
                  .usageHelp(true)
                  .description("Tells how to use this.")
                  .build());
    }
  }
}
