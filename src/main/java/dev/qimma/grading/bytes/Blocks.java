package dev.qimma.grading.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Cuts a stream into blocks, for several threads. There are only so many blocks; who asks for one
 * waits until one is given back.
 */
public final class Blocks {

  private final InputStream in;
  private final Deque<Block> free = new ArrayDeque<>();
  private final byte[] rest;
  private int restLength;
  private int next;
  private boolean isAtEnd;

  public Blocks(InputStream in, int size, int count) {
    this.in = in;
    rest = new byte[size];
    for (int i = 0; i < count; i++) {
      free.add(new Block(size));
    }
  }

  /** The next block; empty behind the last. */
  public synchronized Optional<Block> next() throws IOException {
    awaitFree();
    return isAtEnd ? Optional.empty() : Optional.of(read(free.remove()));
  }

  private synchronized void awaitFree() {
    try {
      while (free.isEmpty() && !isAtEnd) {
        wait();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a grading", e);
    }
  }

  private Block read(Block block) throws IOException {
    byte[] bytes = block.bytes();
    System.arraycopy(rest, 0, bytes, 0, restLength);
    int wanted = rest.length - restLength;
    int read = in.readNBytes(bytes, restLength, wanted);
    int filled = restLength + read;
    isAtEnd = read < wanted;
    int length = isAtEnd ? filled : endOfLastLine(bytes, filled);
    restLength = filled - length;
    System.arraycopy(bytes, length, rest, 0, restLength);
    block.fill(next++, length, isAtEnd);
    if (isAtEnd) {
      notifyAll();
    }
    return block;
  }

  /** Behind the last line break; all of it where there is none. */
  private static int endOfLastLine(byte[] bytes, int filled) {
    for (int end = filled; end > 0; end--) {
      if (bytes[end - 1] == '\n') {
        return end;
      }
    }
    return filled;
  }

  /** Gives a block back, to be filled again. */
  public synchronized void release(Block block) {
    free.add(block);
    notifyAll();
  }

  /** No more blocks are wanted. */
  public synchronized void stop() {
    isAtEnd = true;
    notifyAll();
  }
}
