package gongkai.launcher.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {
  @TempDir Path folder;

  @Test
  void aFileThatIsFarTooLargeIsNotReadIntoMemory() throws Exception {
    var large = folder.resolve("large.pdf");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(Papers.LARGEST + 1L); // a hole, no bytes
    }
    var paper = Papers.of(List.of(large)).getFirst();
    assertThrows(IOException.class, () -> paper.content().read());
  }

  @Test
  void aFolderIsReadInTheOrderOfNames() throws Exception {
    Files.write(folder.resolve("乙.txt"), new byte[] {2});
    Files.write(folder.resolve("丙.txt"), new byte[] {3});
    var papers = Papers.of(List.of(folder));
    assertEquals(List.of("丙.txt", "乙.txt"), papers.stream().map(Paper::name).toList());
    assertArrayEquals(new byte[] {3}, papers.getFirst().content().read());
  }
}
