package gongkai.servers.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opensearch.plugin.analysis.icu.AnalysisICUPlugin;
import org.opensearch.plugin.analysis.smartcn.AnalysisSmartChinesePlugin;

class NodeSettingsTest {
  private final NodeSettings settings =
      NodeSettings.from(
          Map.of("DATA_DIR", "/data/opensearch", "PORT", "19200", "CLUSTER_NAME", "gongkai-1"));

  @Test
  void nobodyListensBeyondThisMachine() {
    assertEquals("127.0.0.1", settings.settings().get("network.host"));
  }

  @Test
  void anIndexIsNotMadeByAMereWrite() {
    assertFalse(settings.settings().getAsBoolean("action.auto_create_index", true));
  }

  @Test
  void theClusterBearsTheNameThatItWasGiven() {
    assertEquals("gongkai-1", settings.settings().get("cluster.name"));
  }

  @Test
  void chineseCanBeAnalysed() {
    assertTrue(ClasspathNode.PLUGINS.contains(AnalysisICUPlugin.class));
    assertTrue(ClasspathNode.PLUGINS.contains(AnalysisSmartChinesePlugin.class));
  }

  @Test
  void aFolderIsNeeded() {
    assertThrows(IllegalArgumentException.class, () -> NodeSettings.from(Map.of()));
  }
}
