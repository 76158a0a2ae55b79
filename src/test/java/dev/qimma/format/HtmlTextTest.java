package dev.qimma.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.text.Localized;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTML becomes plain text with its emphasis, and plain text comes back as it was. */
class HtmlTextTest {

  private static String plain(String html) {
    return HtmlText.read(html).text().in(HtmlText.UNTOLD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>one</p><p>two</p>             | one\\ntwo
          a<br>b                           | a\\nb
          a <b>bold</b> word               | a **bold** word
          <em> x </em>y                    | *x* y
          <code>a*b</code>                 | `a*b`
          H<sub>2</sub>O, 10<sup>3</sup>   | H₂O, 10³
          x<sup>n+1</sup>                  | x^n+1
          a&nbsp;&amp;&lt;b&gt;&#35;&eacute; | a &<b>#é
          <ul><li>a</li><li>b</li></ul>    | - a\\n- b
          <script>alert(1)</script>text    | text
          1 < 2 and 3 > 2                  | 1 < 2 and 3 > 2
          <a href="http://x.y">z</a>       | z (http://x.y)
          <p>a   b\\n c</p>                | a b c
          <!-- no -->yes                   | yes
          """)
  void itIsReadAsPeopleSeeIt(String html, String expected) {
    assertThat(plain(html.replace("\\n", "\n"))).isEqualTo(expected.replace("\\n", "\n"));
  }

  @Test
  void picturesAreToldAndNothingIsFetched() {
    HtmlText.Read read =
        HtmlText.read(
            "see <img src=\"@@PLUGINFILE@@/a.png\" alt=\"a map\"> <video src='v.mp4'>no</video>");
    assertThat(read.text().in("")).isEqualTo("see [a map]");
    assertThat(read.dropped()).containsExactly("img a.png", "video v.mp4");
  }

  @Test
  void bothLanguagesComeOutOfSpans() {
    Localized text = new Localized(Map.of("ar", "المَطَر", "en", "a < b"));
    assertThat(HtmlText.read(HtmlText.write(text)).text()).isEqualTo(text);
    assertThat(HtmlText.read("{mlang en}rain{mlang}{mlang ar}مطر{mlang}").text())
        .isEqualTo(new Localized(Map.of("en", "rain", "ar", "مطر")));
  }

  @Test
  void arabicSaysWhichWayItRuns() {
    String html = HtmlText.write(Localized.of("ar", "مطر"));
    assertThat(html).isEqualTo("<span lang=\"ar\" dir=\"rtl\">مطر</span>");
    assertThat(HtmlText.read(html).text()).isEqualTo(Localized.of("ar", "مطر"));
  }

  @Test
  void anyTextComesBackAsItWas() {
    Random random = new Random(3);
    String[] pieces = {
      "<",
      ">",
      "&",
      "&amp;",
      "**b**",
      "*i*",
      "`c`",
      "*",
      "**",
      "  ",
      "\n",
      "\t",
      "\u00A0",
      "a",
      " b ",
      "</b>",
      "<b>",
      "<!--",
      "&#35",
      ";",
      "\u2028",
      "`",
      "_",
      "مطر",
      "\u200F",
      "{mlang en}",
      "😀"
    };
    for (int time = 0; time < 3_000; time++) {
      StringBuilder text = new StringBuilder("x");
      for (int at = random.nextInt(12); at > 0; at--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      text.append("x");
      assertThat(plain(HtmlText.write(Localized.of("en", text.toString()))))
          .isEqualTo(text.toString());
    }
  }

  @Test
  void tagsWithinTagsWithoutEndAreRead() {
    assertThat(plain("<b>".repeat(100_000) + "deep")).contains("deep");
    assertThat(plain("<a b='".repeat(20_000))).isNotEmpty();
  }
}
