package gongkai.launcher;

import gongkai.launcher.settings.CannotProceed;
import java.io.PrintWriter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/// The one command. A new verb is a class in this package and a line in the list below.
@Command(
    name = "gongkai",
    synopsisSubcommandLabel = "VERB",
    description = {
      "Turns annual reports on open government information (政府信息公开工作年度报告) into checked,"
          + " searchable data, on this machine.",
      ""
    },
    commandListHeading = "%nVerbs:%n",
    footerHeading = "%n",
    footer = {
      "  @|bold bench|@      Measures accuracy and speed; 'bench --help' tells more.",
      "  @|bold test|@       Runs the whole test suite; the last line counts it.",
      "",
      "Files:",
      "  data/                       everything that is kept; --data DIR moves it",
      "  data/bucket/gongkai/inbox/  put reports here with cp, or with 'drop'",
      "  data/logs/                  one log for each part",
      "  gongkai.properties          settings that differ: data, and port.PART,",
      "                              heap.PART, java.PART for each part",
      "",
      "Exit status:",
      "  0  done              2  wrong usage",
      "  1  could not be done 3  not running",
      "",
      "'gongkai VERB --help' tells more of a verb."
    })
public final class Gongkai implements Runnable {
  private static final List<Class<?>> VERBS =
      List.of(
          UpCommand.class,
          DownCommand.class,
          StatusCommand.class,
          LogsCommand.class,
          CheckCommand.class,
          BoxesCommand.class,
          RulesCommand.class,
          DemoCommand.class,
          DropCommand.class,
          FailuresCommand.class,
          TopicsCommand.class,
          HelpCommand.class);

  // Held here: a logger that nobody holds forgets its level.
  private static final Logger ROOT = Logger.getLogger("");

  @Spec private @Nullable CommandSpec spec;

  /// Runs one verb and ends with its status.
  public static void main(String[] args) {
    // Clients of parts that are still starting complain of every attempt; what matters is reported.
    ROOT.setLevel(Level.OFF);
    System.exit(commandLineFor(args).execute(args));
  }

  /// With all verbs.
  static CommandLine commandLine() {
    return commandLine(VERBS);
  }

  /// With the verb that these arguments begin with, and no other: to set all up takes as long as to
  /// check a report. With all verbs where they begin with none, or ask for help.
  static CommandLine commandLineFor(String... args) {
    return VERBS.stream()
        .filter(verb -> args.length > 0 && !verb.equals(HelpCommand.class))
        .filter(verb -> verb.getAnnotation(Command.class).name().equals(args[0]))
        .findFirst()
        .map(verb -> commandLine(List.<Class<?>>of(verb)))
        .orElseGet(Gongkai::commandLine);
  }

  private static CommandLine commandLine(List<Class<?>> verbs) {
    var gongkai = new CommandLine(new Gongkai());
    verbs.forEach(gongkai::addSubcommand);
    addHelp(gongkai);
    gongkai.getSubcommands().values().forEach(Gongkai::addHelp);
    return gongkai
        .setUsageHelpAutoWidth(true)
        .setAbbreviatedOptionsAllowed(false)
        .setExecutionExceptionHandler((e, command, parsed) -> explain(e, command.getErr()));
  }

  /// Without a verb: the overview.
  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
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

  private static int explain(Exception e, PrintWriter err) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof CannotProceed reason) {
        err.println(reason.getMessage());
        return reason.status();
      }
    }
    e.printStackTrace(err);
    return 1;
  }
}
