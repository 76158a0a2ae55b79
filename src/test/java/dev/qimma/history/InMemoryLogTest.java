package dev.qimma.history;

final class InMemoryLogTest extends AttemptLogContract {

  @Override
  protected AttemptLog open() {
    return new InMemoryLog();
  }
}
