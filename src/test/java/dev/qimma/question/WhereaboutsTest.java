package dev.qimma.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.diagnostic.Span;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

  private static final Span HERE = Span.at("bank.yaml", 3, 7);

  @Test
  void aTextStandsWhereItWasRead() {
    assertThat(Whereabouts.of(Map.of("مطر", HERE)).of("مطر")).contains(HERE);
    assertThat(Whereabouts.UNKNOWN.of("مطر")).isEmpty();
  }

  @Test
  void placesOfAnyFileAreKeptAsTheyAre() {
    Map<String, Span> places =
        Map.of(
            "rain", new Span("a.yaml", 3, 7, 4, 9), "snow", HERE, "hail", Span.at("b.yaml", 1, 2));
    assertThat(Whereabouts.of(places).all()).isEqualTo(places);
    Map<String, Span> ofOne =
        Map.of("rain", new Span("a.yaml", 3, 7, 4, 9), "", Span.at("a.yaml", 1, 2));
    assertThat(Whereabouts.of(ofOne).all()).isEqualTo(ofOne);
  }

  @Test
  void nothingIsLookedUpBeforeSomebodyAsks() {
    AtomicInteger asked = new AtomicInteger();
    Whereabouts places =
        new Whereabouts(
            () -> {
              asked.incrementAndGet();
              return Map.of("rain", HERE);
            });
    assertThat(asked).hasValue(0);
    assertThat(places.of("rain")).contains(HERE);
    assertThat(asked).hasPositiveValue();
  }

  @Test
  void theyAreTheSameWhereTheSamePlacesAre() {
    Whereabouts later = new Whereabouts(() -> Map.of("rain", HERE));
    assertThat(Whereabouts.of(Map.of("rain", HERE)))
        .isEqualTo(later)
        .hasSameHashCodeAs(later)
        .hasToString(later.toString())
        .isNotEqualTo(Whereabouts.UNKNOWN);
  }
}
