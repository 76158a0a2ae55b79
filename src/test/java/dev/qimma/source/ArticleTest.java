package dev.qimma.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleTest {

  private static final Path ARTICLE = Path.of("..", "shared", "source", "article.ar.txt");

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aStretchIsFoundUntilALetterIsChanged(int seed) throws IOException {
    assumeTrue(Files.isReadable(ARTICLE), "the article is not beside the project");
    Random random = new Random(seed);
    String article = Files.readString(ARTICLE);
    int start = article.indexOf(' ', random.nextInt(article.length() - 400)) + 1;
    String quote = article.substring(start, article.indexOf(' ', start + 80)).strip();
    SourceText source = SourceText.of(article);
    assertThat(source.find(TextQuote.of(quote))).isInstanceOf(Finding.Found.class);

    int changed = 10 + random.nextInt(60);
    String misquote = quote.substring(0, changed) + "#" + quote.substring(changed + 1);
    assertThat(source.find(TextQuote.of(misquote)))
        .isInstanceOfSatisfying(
            Finding.Misquoted.class, it -> assertThat(it.difference().index()).isEqualTo(changed));
  }
}
