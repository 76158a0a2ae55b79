package dev.qimma.format.qti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.archive.ArchiveWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QtiReaderTest {

  private static final String SCORE_IF =
      "<responseProcessing><responseCondition><responseIf>%s<setOutcomeValue identifier='SCORE'>"
          + "<baseValue baseType='float'>2</baseValue></setOutcomeValue></responseIf>"
          + "</responseCondition></responseProcessing>";

  private static final String MATCH = "<responseProcessing template='http://x/y/match_correct'/>";
  private static final String MAP = "<responseProcessing template='https://x/z/map_response.xml'/>";

  @Test
  void aTemplateIsKnownByTheEndOfItsAddress() {
    QtiTask.Choice choice =
        (QtiTask.Choice)
            item(declared("single", "identifier", "B", ""), picking("max='1'"), MATCH).task();
    assertThat(choice.isSeveral()).isFalse();
    assertThat(choice.options()).extracting(QtiTask.Option::isRight).containsExactly(false, true);
    assertThat(choice.options()).extracting(QtiTask.Option::text).containsExactly("one", "two");
  }

  @Test
  void namesOfQtiThreeAreTheSameWords() {
    String item =
        "<qti-assessment-item xmlns='x' identifier='i' title='t' time-dependent='false'>"
            + "<qti-response-declaration identifier='R' cardinality='single' base-type='identifier'>"
            + "<qti-correct-response><qti-value>A</qti-value></qti-correct-response>"
            + "</qti-response-declaration><qti-outcome-declaration identifier='SCORE'"
            + " cardinality='single' base-type='float'/><qti-item-body>"
            + "<qti-choice-interaction response-identifier='R' max-choices='1' shuffle='true'>"
            + "<qti-prompt>أيّ؟</qti-prompt><qti-simple-choice identifier='A'>نعم</qti-simple-choice>"
            + "<qti-simple-choice identifier='B'>لا</qti-simple-choice></qti-choice-interaction>"
            + "</qti-item-body><qti-response-processing template='match_correct.xml'/>"
            + "</qti-assessment-item>";
    QtiItem read = (QtiItem) QtiReader.read("f.xml", item.getBytes(UTF_8)).entries().get(0);
    assertThat(read.body()).isEqualTo("<div>أيّ؟</div>");
    assertThat(read.isShuffled()).isTrue();
    assertThat(((QtiTask.Choice) read.task()).options().get(0).isRight()).isTrue();
  }

  @Test
  void creditIsFoundByGivingAnswers() {
    String mapping =
        "<mapping lowerBound='0' upperBound='2' defaultValue='-2'><mapEntry mapKey='A'"
            + " mappedValue='1'/><mapEntry mapKey='B' mappedValue='1'/></mapping>";
    QtiItem item = item(declared("multiple", "identifier", "A B", mapping), picking(""), MAP);
    QtiTask.Choice choice = (QtiTask.Choice) item.task();
    assertThat(item.points()).isEqualByComparingTo("2");
    assertThat(choice.isAllOrNothing()).isFalse();
    assertThat(choice.options())
        .extracting(QtiTask.Option::share)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("0.5"), new BigDecimal("0.5"));
  }

  @Test
  void severalThatMustBeRightTogetherAreAllOrNothing() {
    QtiTask.Choice choice =
        (QtiTask.Choice)
            item(declared("multiple", "identifier", "A B", ""), picking(""), MATCH).task();
    assertThat(choice.isAllOrNothing()).isTrue();
  }

  @Test
  void aNumberIsReadWithItsTolerance() {
    String equal =
        "<equal toleranceMode='absolute' tolerance='0.5 0.5'><variable identifier='R'/>"
            + "<correct identifier='R'/></equal>";
    assertThat(number(equal))
        .isEqualTo(new QtiTask.Numeric(decimal("2.5"), decimal("3"), decimal("3.5")));
    assertThat(number(equal.replace("absolute", "relative").replace("0.5 0.5", "10")))
        .isEqualTo(new QtiTask.Numeric(decimal("2.7"), decimal("3"), decimal("3.3")));
  }

  @Test
  void aRangeIsReadWhicheverSideItIsWrittenFrom() {
    String range =
        "<and><gte><variable identifier='R'/><baseValue baseType='float'>1</baseValue></gte>"
            + "<gte><baseValue baseType='float'>5</baseValue><variable identifier='R'/></gte></and>";
    assertThat(number(range))
        .isEqualTo(new QtiTask.Numeric(decimal("1"), decimal("3"), decimal("5")));
  }

  @Test
  void aTextWithinASentenceIsAHole() {
    String body = "<p>Sun of <textEntryInteraction responseIdentifier='R'/>; and clouds.</p>";
    String mapping =
        "<mapping defaultValue='0'><mapEntry mapKey='York' mappedValue='1'/>"
            + "<mapEntry mapKey='york' mappedValue='0.5' caseSensitive='true'/></mapping>";
    QtiItem item = item(declared("single", "string", "York", mapping), body, MAP);
    assertThat(item.body()).isEqualTo("<p>Sun of " + QtiItem.hole("R") + "; and clouds.</p>");
    assertThat(((QtiTask.Blanks) item.task()).blanks()).hasSize(1);
  }

  @Test
  void rulesThatAreNotUnderstoodAreSaidAndTheKeyIsTaken() {
    QtiItem item =
        item(
            declared("single", "identifier", "B", ""),
            picking("max='1'"),
            SCORE_IF.formatted("<customOperator/>"));
    assertThat(item.notes()).containsExactly(new QtiItem.Note("rules", "customOperator"));
    assertThat(((QtiTask.Choice) item.task()).options().get(1).isRight()).isTrue();
  }

  @Test
  void feedbackIsFoundWhereItIsShown() {
    String rules =
        "<responseProcessing><responseCondition><responseIf><match><variable identifier='R'/>"
            + "<correct identifier='R'/></match><setOutcomeValue identifier='SCORE'><baseValue"
            + " baseType='float'>1</baseValue></setOutcomeValue></responseIf></responseCondition>"
            + "<setOutcomeValue identifier='F'><multiple><variable identifier='R'/><baseValue"
            + " baseType='identifier'>all</baseValue></multiple></setOutcomeValue>"
            + "</responseProcessing><modalFeedback outcomeIdentifier='F' identifier='A'"
            + " showHide='show'>not that</modalFeedback><modalFeedback outcomeIdentifier='F'"
            + " identifier='all' showHide='show'><p>because</p></modalFeedback>";
    QtiItem item = item(declared("single", "identifier", "B", ""), picking("max='1'"), rules);
    assertThat(item.feedback().always()).isEqualTo("<p>because</p>");
    assertThat(((QtiTask.Choice) item.task()).options())
        .extracting(QtiTask.Option::feedback)
        .containsExactly("not that", "");
  }

  @Test
  void gapsAreFilledFromTheSameTexts() {
    String body =
        "<gapMatchInteraction responseIdentifier='R'><prompt>Fill</prompt>"
            + "<gapText identifier='W' matchMax='1'>winter</gapText>"
            + "<gapText identifier='S' matchMax='1'>summer</gapText>"
            + "<p>the <gap identifier='G1'/> of</p></gapMatchInteraction>";
    QtiItem item = item(declared("multiple", "directedPair", "W~G1", ""), body, MATCH);
    QtiTask.Blank blank = ((QtiTask.Blanks) item.task()).blanks().get(0);
    assertThat(blank.name()).isEqualTo("G1");
    assertThat(((QtiTask.Choice) blank.task()).options())
        .extracting(QtiTask.Option::isRight)
        .containsExactly(true, false);
  }

  @Test
  void whatCannotBeAskedIsSkippedWithItsReason() {
    assertThat(skipped("<hotspotInteraction responseIdentifier='R'/>"))
        .isEqualTo("interaction hotspotInteraction");
    assertThat(skipped("<p>Read.</p>")).isEqualTo("nothing-asked ");
    assertThat(skipped(picking("max='1'"))).isEqualTo("no-key ");
  }

  @Test
  void itemsOfAPackageComeInTheOrderOfItsManifestWithWhatItSaysOfThem() {
    String item =
        item(
            "<assessmentItem identifier='%s' title=''>",
            declared("single", "identifier", "B", ""), picking("max='1'"), MATCH);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("p/a.xml", item.formatted("a").getBytes(UTF_8));
    files.put("p/b c.xml", item.formatted("b").getBytes(UTF_8));
    files.put("__MACOSX/._a.xml", new byte[] {1, 2});
    files.put(
        "p/imsmanifest.xml",
        ("<manifest><resources><resource href='b%20c.xml'><metadata><lom><general><keyword>"
                + "<string>قمة</string></keyword></general></lom></metadata></resource>"
                + "<resource href='a.xml'/></resources></manifest>")
            .getBytes(UTF_8));
    QtiReading reading = QtiReader.read("p.zip", ArchiveWriter.pack(files));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.entries()).map(entry -> ((QtiItem) entry).id()).containsExactly("b", "a");
    assertThat(((QtiItem) reading.entries().get(0)).facts().tags()).containsExactly("قمة");
    assertThat(((QtiItem) reading.entries().get(0)).place().file()).isEqualTo("p.zip!p/b c.xml");
  }

  @Test
  void whatIsNoQtiIsAFault() {
    assertThat(QtiReader.read("f", "<a/>".getBytes(UTF_8)).faults())
        .extracting(QtiReading.Fault::kind)
        .containsExactly("no-items");
    assertThat(QtiReader.read("f", "<assessmentItem".getBytes(UTF_8)).faults())
        .extracting(QtiReading.Fault::kind)
        .contains("xml-malformed");
  }

  private static String skipped(String body) {
    String text = item("<assessmentItem identifier='i' title=''>", "", body, MATCH);
    QtiEntry.Skipped skipped =
        (QtiEntry.Skipped) QtiReader.read("f", text.getBytes(UTF_8)).entries().get(0);
    return skipped.reason() + " " + skipped.about();
  }

  private static QtiTask number(String test) {
    String body = "<p>How much?</p><p><textEntryInteraction responseIdentifier='R'/></p>";
    return item(declared("single", "float", "3", ""), body, SCORE_IF.formatted(test)).task();
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  private static String declared(String cardinality, String type, String correct, String mapping) {
    StringBuilder values = new StringBuilder();
    for (String value : correct.split(" ", -1)) {
      values.append("<value>").append(value.replace('~', ' ')).append("</value>");
    }
    return "<responseDeclaration identifier='R' cardinality='%s' baseType='%s'><correctResponse>%s</correctResponse>%s</responseDeclaration>"
        .formatted(cardinality, type, values, mapping);
  }

  private static String picking(String max) {
    return ("<choiceInteraction responseIdentifier='R' maxChoices='0'>"
            + "<simpleChoice identifier='A'>one</simpleChoice>"
            + "<simpleChoice identifier='B'>two</simpleChoice></choiceInteraction>")
        .replace("maxChoices='0'", max.isEmpty() ? "maxChoices='0'" : "maxChoices='1'");
  }

  private static String item(String head, String declarations, String body, String rules) {
    return head
        + declarations
        + "<outcomeDeclaration identifier='SCORE' cardinality='single' baseType='float'/><itemBody>"
        + body
        + "</itemBody>"
        + rules
        + "</assessmentItem>";
  }

  private static QtiItem item(String declarations, String body, String rules) {
    String text = item("<assessmentItem identifier='i' title=''>", declarations, body, rules);
    QtiReading reading = QtiReader.read("f.xml", text.getBytes(UTF_8));
    assertThat(reading.faults()).isEmpty();
    return (QtiItem) reading.entries().get(0);
  }
}
