package dev.qimma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.text.Localized;
import dev.qimma.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others wrote stays a text, whatever it says. */
class MarkupTest {

  private static Markup page(String language) {
    return new Markup(Messages.load(language, ClassPage.BUNDLE), List.of("ar", "en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"'><img src=x onerror=alert(1)>",
        "]]><svg onload=alert(1)>",
        "</title></text></article>",
        "<!-- -->",
        "javascript:alert(1)<a href=\"javascript:alert(1)\">"
      })
  void aHostileTextOpensNoElementAndEndsNoAttribute(String hostile) {
    String html =
        page("en")
            .text(hostile)
            .say("title", hostile)
            .wording("p", "x", Localized.of("en", hostile))
            .leaf("a", "title", hostile)
            .toString();
    assertThat(html.replaceAll("<p class=\"x\" lang=\"en\" dir=\"ltr\">|</p>|<a title=\"|\"/>", ""))
        .doesNotContain("<", ">", "\"", "'");
  }

  @Test
  void directionIsNotForOthersToTurn() {
    assertThat(page("en").text("a\u202Eb\u2066c\u200Fd\u2069").toString()).isEqualTo("abcd");
    assertThat(page("ar").say("records.place", "a\u202Eb\u2069.csv", "3").toString())
        .isEqualTo("\u2068ab.csv\u2069، السطر \u20683\u2069");
  }

  @Test
  void controlsAreShownAndLinesJoined() {
    assertThat(page("en").text("a\u0000\u001Bb\nc").toString()).isEqualTo("a\u2400\u241Bb c");
  }

  @Test
  void whatGoesOnForeverIsCut() {
    assertThat(page("en").text("س".repeat(1_000_000)).toString()).isEqualTo("س".repeat(400) + " …");
    assertThat(page("en").text("\uD83D\uDE00".repeat(401)).toString())
        .isEqualTo("\uD83D\uDE00".repeat(400) + " …");
  }

  @Test
  void aBankSpeaksTheLanguageOfThePageWhereItCan() {
    Localized both = Localized.both("مطر", "Rain");
    assertThat(page("ar").wording("p", "x", both).toString())
        .isEqualTo("<p class=\"x\" lang=\"ar\" dir=\"rtl\">مطر</p>");
    assertThat(page("en").wording("p", "x", both).toString())
        .isEqualTo("<p class=\"x\" lang=\"en\" dir=\"ltr\">Rain</p>");
    assertThat(page("en").wording("p", "x", Localized.of("ar", "مطر")).toString())
        .isEqualTo("<p class=\"x\" lang=\"ar\" dir=\"rtl\">مطر</p>");
    Messages english = Messages.load("en", ClassPage.BUNDLE);
    assertThat(new Markup(english, List.of("ar")).wording("p", "x", both).toString())
        .contains("مطر");
  }
}
