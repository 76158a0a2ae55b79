package dev.qimma.cli;

import dev.qimma.text.Message;
import org.jspecify.annotations.Nullable;

/** Ends a verb with a message and an exit code. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;
  private final transient Message fault;
  private final transient @Nullable Message remedy;

  Failure(int code, Message fault) {
    this(code, fault, null);
  }

  Failure(int code, Message fault, @Nullable Message remedy) {
    super(fault.key());
    this.code = code;
    this.fault = fault;
    this.remedy = remedy;
  }

  int code() {
    return code;
  }

  Message fault() {
    return fault;
  }

  Message message() {
    return remedy == null ? Message.of("error", fault) : Message.of("error.remedy", fault, remedy);
  }
}
