package dev.qimma.grading.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file in pieces. */
@Timeout(60)
class BlocksTest {

  private static final String FILE = "ab\ncdef\n\nghijklmn\r\nop";

  private static Blocks blocks(String text, int size, int count) {
    return new Blocks(new ByteArrayInputStream(text.getBytes(UTF_8)), size, count);
  }

  private static List<String> pieces(Blocks blocks) throws IOException {
    List<String> pieces = new ArrayList<>();
    for (Optional<Block> next = blocks.next(); next.isPresent(); next = blocks.next()) {
      Block block = next.get();
      assertThat(block.number()).isEqualTo(pieces.size());
      pieces.add(new String(block.bytes(), 0, block.length(), UTF_8));
      blocks.release(block);
    }
    return pieces;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 100})
  void blocksAreTheFileCutBehindLineBreaksWhereThereAreAny(int size) throws IOException {
    Blocks blocks = blocks(FILE, size, 1);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Optional<Block> next = blocks.next(); next.isPresent(); next = blocks.next()) {
      Block block = next.get();
      all.write(block.bytes(), 0, block.length());
      assertThat(block.bytes()[block.length()]).isEqualTo((byte) '\n');
      String text = new String(block.bytes(), 0, block.length(), UTF_8);
      assertThat(block.endsALine() || text.indexOf('\n') < 0).as(text).isTrue();
      assertThat(block.isLast()).isEqualTo(all.size() == FILE.length() && block.length() < size);
      blocks.release(block);
    }
    assertThat(all.toString(UTF_8)).isEqualTo(FILE);
  }

  @Test
  void aBlockEndsBehindTheLastLineBreakThatFits() throws IOException {
    assertThat(pieces(blocks(FILE, 9, 1))).containsExactly("ab\ncdef\n\n", "ghijklmn\r", "\nop");
    assertThat(pieces(blocks(FILE, 10, 1))).containsExactly("ab\ncdef\n\n", "ghijklmn\r\n", "op");
    assertThat(pieces(blocks(FILE, 6, 1)))
        .containsExactly("ab\n", "cdef\n\n", "ghijkl", "mn\r\n", "op");
  }

  /** What is as long as a block is not known to be the last before the end was met. */
  @Test
  void aFileOfOneBlockHasAnEmptyOneBehindIt() throws IOException {
    assertThat(pieces(blocks("ab\n", 3, 1))).containsExactly("ab\n", "");
    assertThat(pieces(blocks("ab\n", 4, 1))).containsExactly("ab\n");
    assertThat(pieces(blocks("", 4, 1))).containsExactly("");
  }

  @Test
  void aBlockThatIsCutWithinALineDoesNotEndOne() throws IOException {
    Blocks blocks = blocks("abcdef\n", 4, 3);
    assertThat(blocks.next().orElseThrow().endsALine()).isFalse();
    assertThat(blocks.next().orElseThrow().endsALine()).isTrue();
    Block own = Block.of("x".getBytes(UTF_8));
    assertThat(own.endsALine()).isTrue();
    assertThat(own.isLast()).isTrue();
    assertThat(own.number()).isZero();
    assertThat(own.bytes()).hasSizeGreaterThanOrEqualTo(1 + 8).startsWith('x', '\n');
  }

  @Test
  void whoAsksForMoreThanThereAreWaitsForOneThatIsGivenBack() throws Exception {
    Blocks blocks = blocks("a\nb\nc\n", 2, 2);
    Block first = blocks.next().orElseThrow();
    blocks.next();
    CompletableFuture<Optional<Block>> third = new CompletableFuture<>();
    Thread waiting = inBackground(blocks, third);
    awaitWaiting(waiting);
    assertThat(third).isNotDone();
    blocks.release(first);
    assertThat(third.get(30, TimeUnit.SECONDS)).isPresent();
  }

  @Test
  void whoWaitsIsToldThatNoMoreAreWanted() throws Exception {
    Blocks blocks = blocks("a\nb\nc\n", 2, 1);
    blocks.next();
    CompletableFuture<Optional<Block>> second = new CompletableFuture<>();
    awaitWaiting(inBackground(blocks, second));
    blocks.stop();
    assertThat(second.get(30, TimeUnit.SECONDS)).isEmpty();
    assertThat(blocks.next()).isEmpty();
  }

  /** The stream stands still in its last block, while another thread waits for a free one. */
  @Test
  void whoWaitsIsToldOfTheEnd() throws Exception {
    Blocks blocks = blocks("a\nb", 2, 2);
    Block first = blocks.next().orElseThrow();
    assertThat(blocks.next().orElseThrow().isLast()).isTrue();
    assertThat(blocks.next()).isEmpty();
    blocks.release(first);
    assertThat(blocks.next()).isEmpty();
  }

  @Test
  void nothingIsReadBehindTheEnd() throws IOException {
    List<Integer> reads = new ArrayList<>();
    InputStream in =
        new ByteArrayInputStream("a\nb\n".getBytes(UTF_8)) {
          @Override
          public synchronized int readNBytes(byte[] bytes, int from, int length) {
            reads.add(length);
            return super.readNBytes(bytes, from, length);
          }
        };
    assertThat(pieces(new Blocks(in, 3, 1))).containsExactly("a\n", "b\n");
    assertThat(reads).containsExactly(3, 2);
  }

  private static Thread inBackground(Blocks blocks, CompletableFuture<Optional<Block>> result) {
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(blocks.next());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      assertThat(thread.getState()).isNotEqualTo(Thread.State.TERMINATED);
      Thread.onSpinWait();
    }
  }
}
