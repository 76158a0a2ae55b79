package dev.qimma.history;

import static dev.qimma.history.Samples.answered;
import static dev.qimma.history.Samples.oneOfEach;
import static dev.qimma.history.Samples.planOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every {@link AttemptLog}. */
public abstract class AttemptLogContract {

  private AttemptLog log;

  /** An empty log. */
  protected abstract AttemptLog open();

  @BeforeEach
  void openLog() {
    log = open();
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void aNewSittingHasItsPlanAndNoEvents() {
    Plan plan = planOf("amal");
    long id = log.begin(plan);
    assertThat(log.sitting(id)).contains(new SittingRecord(id, plan, List.of()));
  }

  @Test
  void aSittingWithoutQuestionsIsKept() {
    Plan plan = new Plan("", "", Long.MIN_VALUE, "", List.of(), Instant.EPOCH);
    assertThat(log.sitting(log.begin(plan)).orElseThrow().plan()).isEqualTo(plan);
  }

  @Test
  void everyKindOfEventComesBackAsItWasInOrder() {
    long id = log.begin(planOf("amal"));
    appendAll(id, oneOfEach());
    assertThat(log.sitting(id).orElseThrow().events()).isEqualTo(oneOfEach());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "الصلاة نور", "a\0b\0", "\"';--\r\n\t", "e\u0301 \uFEFF 🕌"})
  void anyTextComesBackAsItWas(String text) {
    long id = log.begin(new Plan(text, text, 0, text, List.of(text, text), Samples.NOON));
    log.append(id, 0, answered(text));
    SittingRecord only = log.sittings(text).get(0);
    assertThat(only.plan().questions()).containsExactly(text, text);
    assertThat(only.events()).containsExactly(answered(text));
  }

  @Test
  void aReplyOfAHundredThousandCharactersIsKept() {
    Event event = answered("ص".repeat(100_000));
    long id = log.begin(planOf("amal"));
    log.append(id, 0, event);
    assertThat(log.sitting(id).orElseThrow().events()).containsExactly(event);
  }

  @Test
  void aSequenceThatWasUsedIsTakenAndNothingIsKept() {
    long id = log.begin(planOf("amal"));
    log.append(id, 0, answered("first"));
    assertThatExceptionOfType(LogException.class)
        .isThrownBy(() -> log.append(id, 0, answered("second")))
        .extracting(LogException::reason)
        .isEqualTo(LogException.Reason.TAKEN);
    assertThat(log.sitting(id).orElseThrow().events()).containsExactly(answered("first"));
    log.append(id, 1, answered("third"));
  }

  @Test
  void aGapInTheSequenceIsABug() {
    long id = log.begin(planOf("amal"));
    assertThatIllegalArgumentException().isThrownBy(() -> log.append(id, 1, answered("A")));
    assertThat(log.sitting(id).orElseThrow().events()).isEmpty();
  }

  @Test
  void anEventNeedsASitting() {
    assertThatExceptionOfType(LogException.class)
        .isThrownBy(() -> log.append(99, 0, answered("A")));
  }

  @Test
  void anUnknownSittingIsEmpty() {
    assertThat(log.sitting(99)).isEmpty();
    assertThat(log.lastOpen("amal")).isEmpty();
    assertThat(log.sittings("amal")).isEmpty();
  }

  @Test
  void theLastOpenSittingIsTheNewestThatHasNotEnded() {
    log.begin(planOf("amal"));
    long open = log.begin(planOf("amal"));
    long ended = log.begin(planOf("amal"));
    log.begin(planOf("badr"));
    appendAll(ended, List.of(answered("A"), new Event.Closed(Samples.NOON)));
    assertThat(log.lastOpen("amal")).map(SittingRecord::id).contains(open);
  }

  @Test
  void aLearnerSeesTheirOwnSittingsOldestFirst() {
    long first = log.begin(planOf("amal"));
    long other = log.begin(planOf("badr"));
    long second = log.begin(planOf("amal"));
    log.append(other, 0, answered("other"));
    log.append(second, 0, answered("own"));
    assertThat(log.sittings("amal"))
        .containsExactly(
            new SittingRecord(first, planOf("amal"), List.of()),
            new SittingRecord(second, planOf("amal"), List.of(answered("own"))));
  }

  private void appendAll(long sitting, List<Event> events) {
    for (int sequence = 0; sequence < events.size(); sequence++) {
      log.append(sitting, sequence, events.get(sequence));
    }
  }
}
