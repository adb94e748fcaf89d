package gongkai.launcher.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path temporary;

  @Test
  void aMissingFolderBecomesADataFolderAndStaysItself() {
    var path = temporary.resolve("数据 folder");
    var first = DataFolder.openOrCreate(path).installation();
    assertEquals(first, DataFolder.openOrCreate(path).installation());
  }

  @Test
  void twoFoldersShareNoSecret() {
    var one = DataFolder.openOrCreate(temporary.resolve("one")).installation();
    var two = DataFolder.openOrCreate(temporary.resolve("two")).installation();
    assertNotEquals(one.id(), two.id());
    assertNotEquals(one.postgresPassword(), two.postgresPassword());
    assertNotEquals(one.s3SecretKey(), two.s3SecretKey());
    assertNotEquals(one.kafkaCluster(), two.kafkaCluster());
  }

  @Test
  void onlyTheOwnerReadsTheSecrets() throws IOException {
    var folder = DataFolder.openOrCreate(temporary.resolve("data"));
    var mode = Files.getPosixFilePermissions(folder.path().resolve(Installation.FILE));
    assertEquals("rw-------", PosixFilePermissions.toString(mode));
  }

  @Test
  void secretsAreNotPrinted() {
    var installation = DataFolder.openOrCreate(temporary.resolve("data")).installation();
    assertFalse(installation.toString().contains(installation.postgresPassword()));
  }

  @Test
  void aFolderWithOtherThingsIsNotTaken() throws IOException {
    Files.writeString(temporary.resolve("thesis.docx"), "years of work");
    assertThrows(CannotProceed.class, () -> DataFolder.openOrCreate(temporary));
  }

  @Test
  void aFolderWithoutTheMarkIsNeverEmptied() throws IOException {
    var thesis = Files.writeString(temporary.resolve("thesis.docx"), "years of work");
    assertThrows(CannotProceed.class, () -> new DataFolder(temporary).wipe());
    assertTrue(Files.exists(thesis));
  }

  @Test
  void anEmptiedFolderHasANewIdentityAndNothingElse() throws IOException {
    var folder = DataFolder.openOrCreate(temporary.resolve("data"));
    var before = folder.installation();
    Files.createDirectories(folder.bucketRoot().resolve("gongkai/inbox"));
    Files.writeString(folder.bucketRoot().resolve("gongkai/inbox/年报.txt"), "text");
    folder.wipe();
    assertFalse(Files.exists(folder.bucketRoot()));
    assertNotEquals(before.id(), folder.installation().id());
  }

  @Test
  void emptyingDoesNotFollowALinkOutOfTheFolder() throws IOException {
    var outside = Files.createDirectory(temporary.resolve("outside"));
    var kept = Files.writeString(outside.resolve("kept.txt"), "text");
    var folder = DataFolder.openOrCreate(temporary.resolve("data"));
    Files.createSymbolicLink(folder.path().resolve("link"), outside);
    folder.wipe();
    assertTrue(Files.exists(kept));
  }

  @Test
  void anUnknownFolderIsNotRunning() {
    var refused = assertThrows(CannotProceed.class, () -> DataFolder.open(temporary));
    assertEquals(CannotProceed.NOT_RUNNING, refused.status());
  }
}
