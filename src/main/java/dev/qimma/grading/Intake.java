package dev.qimma.grading;

import dev.qimma.grading.bytes.Block;
import dev.qimma.grading.bytes.Blocks;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file with several threads. Each takes a block, guesses that it begins with a record,
 * and makes a batch of it; the batches are entered in the order of the file, by whichever thread
 * has brought the one that is next. A guess shows to be wrong by the batch before, which then ends
 * within a record: that one is read on, and the block after it once more.
 */
final class Intake {

  /** Small enough that a block stays in a core's cache. */
  static final int BLOCK = 1 << 18;

  private static final int BLOCKS_FOR_EACH = 3;

  private final Form form;
  private final Desk desk;
  private final Blocks blocks;
  private final Form.Scanner scanner;
  private final OpenRecord open;
  private final OpenRecord again;
  private final Progress progress;
  private final int threads;
  private boolean isOpen;
  private long line;

  private final Map<Integer, Batch> waiting = new HashMap<>();
  private final List<Batch> free = new ArrayList<>();
  private int next;
  private boolean isEntering;
  private @Nullable Throwable failure;

  /**
   * A file.
   *
   * @param line where it begins: below the header, if it has one
   */
  Intake(Form form, InputStream in, long line, Desk desk, Workers workers) {
    this.form = form;
    this.desk = desk;
    this.line = line;
    this.progress = workers.progress();
    this.threads = workers.threads();
    blocks = new Blocks(in, workers.block(), threads * BLOCKS_FOR_EACH);
    scanner = form.scanner();
    open = form.open();
    again = form.open();
  }

  /** Reads to the end. */
  void all() throws IOException {
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      Thread thread = new Thread(this::work, "grading-" + i);
      thread.start();
      others.add(thread);
    }
    work();
    for (Thread thread : others) {
      join(thread);
    }
    progress.end();
    rethrow();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a grading", e);
    }
  }

  private void rethrow() throws IOException {
    if (failure instanceof IOException io) {
      throw io;
    }
    if (failure instanceof RuntimeException bug) {
      throw bug;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }

  private void work() {
    try {
      Form.Scanner own = form.scanner();
      for (Optional<Block> block = blocks.next(); block.isPresent(); block = blocks.next()) {
        Batch batch = batch(block.get());
        scan(own, 0, batch);
        hand(batch);
      }
    } catch (Throwable e) {
      fail(e);
    }
  }

  private static void scan(Form.Scanner scanner, int from, Batch batch) {
    batch.clear();
    if (batch.block().endsALine()) {
      scanner.scan(from, batch);
    } else {
      batch.end(0, from);
    }
  }

  private synchronized void fail(Throwable thrown) {
    if (failure == null) {
      failure = thrown;
    }
    blocks.stop();
  }

  private synchronized Batch batch(Block block) {
    Batch batch = free.isEmpty() ? new Batch(block) : free.remove(free.size() - 1);
    batch.begin(block);
    return batch;
  }

  /** Enters all batches that are next, or leaves that to the thread that does so already. */
  private void hand(Batch brought) {
    Batch batch = wait(brought);
    while (batch != null) {
      enter(batch);
      progress.read(batch.block().length());
      batch = done(batch);
    }
  }

  private synchronized @Nullable Batch wait(Batch batch) {
    waiting.put(batch.block().number(), batch);
    return isEntering ? null : begin();
  }

  private synchronized @Nullable Batch done(Batch batch) {
    blocks.release(batch.block());
    free.add(batch);
    next++;
    return begin();
  }

  private @Nullable Batch begin() {
    Batch batch = waiting.remove(next);
    isEntering = batch != null;
    return batch;
  }

  private void enter(Batch batch) {
    Block block = batch.block();
    int from = 0;
    if (isOpen) {
      from = goOn(block, 0);
      if (isOpen) {
        return;
      }
      scan(scanner, from, batch);
    }
    desk.take(batch, new BatchRows(batch, form, again, from, line));
    line += batch.breaks();
    if (batch.tail() < block.length()) {
      open.begin(line);
      isOpen = true;
      goOn(block, batch.tail());
    }
  }

  /** Reads on in the record that is open. */
  private int goOn(Block block, int from) {
    int to = open.take(block.bytes(), from, block.length());
    if (open.isEnded() || (block.isLast() && to == block.length())) {
      isOpen = false;
      line += open.breaks();
      open.record().ifPresent(record -> form.rows(record, open.raw()).forEach(desk::take));
    }
    return to;
  }
}
