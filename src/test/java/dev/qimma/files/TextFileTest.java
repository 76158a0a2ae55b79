package dev.qimma.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.qimma.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextFileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "one\r\ntwo\nthree\r", "الصلاة نور 🕌", "a\0b", "mid\uFEFFdle"})
  void textComesAsItIs(String text) throws IOException {
    assertIs(read(text.getBytes(UTF_8)), text, text);
  }

  @Test
  void aByteOrderMarkIsDroppedOnce() throws IOException {
    assertIs(read("\uFEFF".getBytes(UTF_8)), "", "\uFEFF");
    assertIs(read("\uFEFF\uFEFFa".getBytes(UTF_8)), "\uFEFFa", "\uFEFF\uFEFFa");
  }

  @ParameterizedTest
  @CsvSource({
    "'ÿ', 1, 1",
    "'abÿ', 1, 3",
    "'a|b|cÿ', 3, 2",
    "'a^|ÿ', 2, 1",
    "'a^^ÿ', 3, 1",
    "'ï»¿aÿ', 1, 2",
    "'Ø§Ø¨ÿ', 1, 3",
    "'ð\u009F\u0095\u008Cÿ', 1, 2",
    "'abØ', 1, 3",
    "'í\u00A0\u0080', 1, 1",
    "'À\u0080', 1, 1",
    "'ÿ|ÿ', 1, 1",
  })
  void theFirstBadByteIsPlaced(String bytes, int line, int column) throws IOException {
    String latin = bytes.replace('|', '\n').replace('^', '\r');
    assertThat(read(latin.getBytes(ISO_8859_1))).isEqualTo(new TextFile.Malformed(line, column));
  }

  @Test
  void utf16IsNotUtf8() throws IOException {
    assertThat(read("qimma".getBytes(UTF_16))).isEqualTo(new TextFile.Malformed(1, 1));
  }

  @Test
  void theLimitIsTheLastLengthThatIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("text"), "12345");
    assertIs(TextFile.read(file, 5), "12345", "12345");
    assertThat(TextFile.read(file, 4)).isEqualTo(new TextFile.TooLong(4));
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("مفقود");
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> TextFile.read(missing))
        .extracting(FileException::path, FileException::said)
        .containsExactly(missing, Message.of("path.missing", missing.toString()));
  }

  @Test
  void aFolderIsNotText() {
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> TextFile.read(folder))
        .withMessageContaining(folder.toString());
  }

  private TextFile read(byte[] bytes) throws IOException {
    return TextFile.read(Files.write(folder.resolve("text"), bytes));
  }

  private static void assertIs(TextFile read, String content, String all) {
    assertThat(read)
        .asInstanceOf(type(TextFile.Text.class))
        .extracting(TextFile.Text::content, TextFile.Text::print)
        .containsExactly(content, Print.of(all.getBytes(UTF_8)));
  }
}
