package gongkai.launcher;

import gongkai.validate.engine.RuleCatalogue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rules`: the catalogue, or one rule's page.
@Command(name = "rules", description = "Lists the rules, or prints one rule's page.")
final class RulesCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "A rule's name.")
  private @Nullable String name;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var line = java.util.Objects.requireNonNull(spec).commandLine();
    var out = line.getOut();
    if (name == null) {
      RuleCatalogue.all()
          .forEach(rule ->
              out.printf(
                  "%-28s %-13s %-8s %s%n",
                  rule.name(), rule.family().word(), rule.severity().word(), rule.title()));
    } else {
      String wanted = name;
      out.println(
          RuleCatalogue.find(wanted)
              .orElseThrow(() ->
                  new ParameterException(line, "没有名为 " + wanted + " 的规则；用 gongkai rules 查看全部规则。"))
              .page());
    }
    out.flush();
    return 0;
  }
}
