package gongkai.servers.opensearch;

import java.util.Collection;
import java.util.List;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.env.Environment;
import org.opensearch.index.mapper.MapperExtrasModulePlugin;
import org.opensearch.index.reindex.ReindexModulePlugin;
import org.opensearch.join.ParentJoinModulePlugin;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessModulePlugin;
import org.opensearch.percolator.PercolatorModulePlugin;
import org.opensearch.plugin.analysis.icu.AnalysisICUPlugin;
import org.opensearch.plugin.analysis.smartcn.AnalysisSmartChinesePlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.script.expression.ExpressionModulePlugin;
import org.opensearch.search.aggregations.matrix.MatrixAggregationModulePlugin;
import org.opensearch.transport.Netty4ModulePlugin;

/// A node whose plugins come from its class path, where a distribution would have a folder for
/// each.
final class ClasspathNode extends Node {
  /// What a stock node of the same release has and Gongkai may use, and the two analysers for
  /// Chinese.
  static final List<Class<? extends Plugin>> PLUGINS =
      List.of(
          Netty4ModulePlugin.class,
          CommonAnalysisModulePlugin.class,
          MapperExtrasModulePlugin.class,
          ReindexModulePlugin.class,
          PainlessModulePlugin.class,
          ExpressionModulePlugin.class,
          ParentJoinModulePlugin.class,
          PercolatorModulePlugin.class,
          MatrixAggregationModulePlugin.class,
          AnalysisICUPlugin.class,
          AnalysisSmartChinesePlugin.class);

  ClasspathNode(Environment environment) {
    super(environment, plugins(), true);
  }

  private static Collection<PluginInfo> plugins() {
    var java = Integer.toString(Runtime.version().feature());
    return PLUGINS.stream()
        .map(Class::getName)
        .map(name ->
            new PluginInfo(
                name, "on the class path", "NA", Version.CURRENT, java, name, List.of(), false))
        .toList();
  }
}
