package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageVerbTest {

  @TempDir Path folder;

  @BeforeEach
  void aBankAndItsSource() throws IOException {
    Files.writeString(
        folder.resolve("lake.yaml"),
        """
        sources: { leaflet: { title: A leaflet } }
        quotes:
          heat: { source: leaflet, exact: The sun warms the lake }
          spare: { source: leaflet, exact: Rain falls }
        objectives:
          heat: { statement: Heat makes water rise }
          rain: { statement: Rain falls }
        questions:
          - { id: one, q: What warms it?, right: Sun, wrong: [Ice, Dew], quote: heat, objective: heat }
          - { id: two, q: What does it warm?, right: Lakes, wrong: [Ice, Dew], objective: heat }
        """);
    Files.writeString(
        folder.resolve("leaflet.txt"), "The sun warms the lake. Rain falls on the wide hills.\n");
  }

  @Test
  void itTellsWhatIsLeftOut() {
    Cli.Result result =
        new Cli(folder).run("coverage", "lake.yaml", "--source-text", "leaflet.txt");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("64 % of the source leaflet is quoted: 7 of 11 words")
        .contains("One of 2 sentences is hardly quoted")
        .contains("1:25 (2 of 6 words) Rain falls on the wide hills.")
        .contains("One objective with fewer than two questions")
        .contains("rain · 0 questions")
        .contains("One quote that no question uses")
        .contains("spare");
  }

  @Test
  void itTellsProgramsTheSame() {
    Cli.Result result =
        new Cli(folder)
            .run("coverage", "lake.yaml", "--source-text", "leaflet.txt", "--format", "json");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("{\"schema\":\"qimma.coverage/1\",\"banks\":[{\"bank\":\"lake\"")
        .contains("\"words\":11,\"quoted_words\":7")
        .contains("\"gaps\":[{\"line\":1,\"column\":25,\"words\":6,\"quoted_words\":2")
        .contains("\"objectives\":[{\"id\":\"rain\",\"questions\":0}]")
        .contains("\"unused_quotes\":[\"spare\"]");
  }

  @Test
  void withoutTheTextItTellsTheRest() {
    Cli.Result result = new Cli(folder).run("coverage", "lake.yaml");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("The text of the source leaflet is not at hand");
    assertThat(result.out()).contains("spare");
  }

  @Test
  void thePageMarksWhatIsQuoted() throws IOException {
    Cli.Result result =
        new Cli(folder)
            .run("coverage", "lake.yaml", "--source-text", "leaflet.txt", "--html", "page.html");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("64 % of the source leaflet is quoted");
    assertThat(Files.readString(folder.resolve("page.html")))
        .contains("<mark class=\"shade1\">The sun warms the lake</mark>.")
        .contains("<mark class=\"idle\">Rain falls</mark> on the wide hills.")
        .contains("What warms it?", "ما يُسأل عنه وما تُرك");
  }

  @Test
  void aPageThatCannotBeWrittenIsTold() {
    Cli.Result result = new Cli(folder).run("coverage", "lake.yaml", "--html", "no/such/page.html");
    assertThat(result.code()).isEqualTo(6);
    assertThat(result.err()).contains("no/such/page.html");
  }
}
