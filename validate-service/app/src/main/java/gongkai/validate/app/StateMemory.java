package gongkai.validate.app;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/// One limit for the memory that the stores of all partitions take beside the heap, as Kafka's
/// manual has it; without it each store takes up to 100 MB of its own. What is on disk is
/// compressed.
public final class StateMemory implements RocksDBConfigSetter {

  private static final long ALL = 48L << 20;

  /// Of that, for what was written last.
  private static final long WRITTEN = 24L << 20;

  private static final long ONE_BUFFER = 4L << 20;

  private static final Cache CACHE;
  private static final WriteBufferManager BUFFERS;

  static {
    RocksDB.loadLibrary(); // the settings are read before any store is opened
    CACHE = new LRUCache(ALL);
    BUFFERS = new WriteBufferManager(WRITTEN, CACHE);
  }

  @Override
  public void setConfig(String storeName, Options options, Map<String, Object> configs) {
    BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
    table.setBlockCache(CACHE);
    table.setCacheIndexAndFilterBlocks(true);
    table.setCacheIndexAndFilterBlocksWithHighPriority(true);
    options.setTableFormatConfig(table);
    options.setWriteBufferManager(BUFFERS);
    options.setWriteBufferSize(ONE_BUFFER);
    options.setCompressionType(CompressionType.LZ4_COMPRESSION);
  }

  @Override
  public void close(String storeName, Options options) {
    // cache and buffers are shared, and last as long as the process
  }
}
