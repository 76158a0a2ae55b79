package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs in Arabic: what a pipe is given, and what a terminal shows. */
class ArabicTest {

  private static final String RESPONSES =
      """
      learner,question,response
      سارة,rise,Heat from the sun
      سارة,tank,كثير
      نور,rise,B
      نور,fog,A
      """;

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli =
        WaterBank.in(new Cli(folder))
            .with("QIMMA_BANK", "water")
            .with("QIMMA_INTERFACE", "ar")
            .with("QIMMA_LANG", "ar")
            .file("bad.yaml", "questions:\n  - {id: a, q: A?, right: One}\n")
            .file("responses.csv", RESPONSES);
  }

  @Test
  void aTranscript() {
    assertThat(cli.typing("A\nA\n").run("quiz", "-n", "3").out())
        .startsWith(
            """
             السؤال 1 من 3
             ما الذي يرفع الماء؟

              A. حرارة الشمس
              B. ريح التلال
              C. جذب القمر

             اكتب حرف الإجابة (A إلى C) أو نصّها.
             > A
             ✓ إجابة صحيحة  1 من 1
            """)
        .contains(" ◐ صحيحة جزئيًا  0.5 من 1\n", " · بلا إجابة  0 من 1\n", " الإجابة الصحيحة:\n")
        .endsWith(
            """
             انتهت الإجابات بعد 2 من أصل 3 من الأسئلة؛ ويُعدّ الباقي بلا إجابة.
             الدرجة: 1.5 من 3 (50 %). أجبت عن 2 من أصل 3 من الأسئلة.
             البذرة 0: البذرة نفسها تطرح الأسئلة نفسها بالترتيب نفسه.
            """);
  }

  @Test
  void aSittingAsksOnALineAboveThePrompt() {
    cli.typing("quiz --order file -n 1\nريح التلال\n?\n\nن\n:خروج\nquit\n");
    assertThat(cli.run().out())
        .contains(
            "\n السؤال 1 من 1 ",
            "\n> ريح التلال\n",
            "\n اضغط Enter للمتابعة، واكتب ؟ للمساعدة.\n> ?\n",
            "  :undo     سحب الإجابة السابقة والإجابة من جديد (:تراجع)\n",
            " سؤال واحد يحتاج إلى مراجعة\n",
            " هل تعيد ما أخطأت فيه؟ [ن/ل]\n> ن\n")
        .containsPattern("السؤال 1 من 1[^س]*\\n ما الذي يرفع الماء؟");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ن", "نعم", "y", "yes"})
  void yesIsTakenInBothScriptsInBothLanguages(String yes) {
    for (String language : List.of("ar", "en")) {
      cli.typing("quiz --order file -n 1\nريح التلال\n\n" + yes + "\n:quit\nquit\n");
      assertThat(cli.run("--interface", language).out().split("1\\. |A\\. ")).hasSize(3);
    }
  }

  @Test
  void problemsOfABank() {
    assertThat(cli.run("check", "bad.yaml").out())
        .contains(
            "bad.yaml:2:6: خطأ: لا خيار خاطئًا؛ أضف wrong: وفيه خيار واحد على الأقل [QE005]\n",
            "خطأ واحد")
        .endsWith(" في ملف واحد\n");
  }

  @Test
  void onATerminalThePlaceStaysAtTheLeftAndTheSentenceRunsFromTheRight() {
    cli.onTerminal().with("COLUMNS", "73");
    assertThat(cli.run("check", "bad.yaml", "--color", "never").out().lines())
        .filteredOn(line -> line.startsWith("bad.yaml:2:6: "))
        .first()
        .asString()
        .contains("wrong: ﻒﺿﺃ")
        .endsWith(":ﺄﻄﺧ")
        .hasSize(72 + 1); // the tanwin takes no cell
  }

  @Test
  void messagesOnATerminalAreShapedAndThoseInAPipeAreNot() {
    String said = "لا راية باسم «--fromat» هنا؛ هل قصدت «--format»؟";
    assertThat(cli.run("quiz", "--fromat").err()).isEqualTo("qimma: " + said + "\n");
    cli.onTerminal().with("COLUMNS", "61");
    assertThat(cli.run("quiz", "--fromat").err())
        .startsWith("qimma: ")
        .endsWith(" ؟«--format» ﺕﺪﺼﻗ ﻞﻫ ؛ﺎﻨﻫ «--fromat» ﻢﺳﺎﺑ ﺔﻳﺍﺭ ﻻ\n")
        .hasSize(61);
    assertThat(cli.run("quiz", "--fromat", "--interface", "en").err())
        .isEqualTo("qimma: there is no flag “--fromat” here; did you mean “--format”?\n");
    assertThat(cli.with("QIMMA_PLAIN", "1").run("quiz", "--fromat").err())
        .startsWith("qimma: لا راية باسم «--fromat")
        .contains("هنا؛ هل قصدت");
  }

  @Test
  void aNameInAMessageKeepsItsOrder() {
    cli.onTerminal().with("COLUMNS", "200");
    assertThat(cli.run("browse", "--bank", "/no/where-2").err()).contains("«/no/where-2»");
    assertThat(cli.run("browse", "--bank", "لا شيء-2", "--interface", "en").err())
        .contains("“2-ءﻲﺷ ﻻ”");
  }

  @Test
  void aGrading() {
    Cli.Result graded = cli.run("grade", "responses.csv", "--pass", "50");
    assertThat(graded.code()).isEqualTo(Exit.NO);
    assertThat(graded.out())
        .startsWith(
            """
            البنك water: 5 أسئلة، ومجموع الدرجات 6.
            قُرئ responses.csv: صف لكل إجابة، وبين الخانات الفاصلة.
            4 سجلات = 3 مصحَّح + 0 بلا إجابة + 1 مرفوض.
            مرفوض: 1 unknown_question.
            خاطئ مع تحذير: 1 unreadable.
            متعلّمان: المتوسط 0.5 من 6، الأدنى 0، الوسيط 0.5، الأعلى 1.
            الانحراف المعياري 0.71.
            معامل الثبات 0 (ألفا كرونباخ)؛ وقد تزيد الدرجة أو تنقص بمقدار 0.71 (الخطأ المعياري).
            متعلّمان من أصل 2 دون درجة النجاح.
            5 أسئلة تستحق النظر:
              rise: الخيار C اختاره أقل من واحد من كل عشرين [rare_distractor]
            """)
        .endsWith("\nبمتعلّمَين ليس هذا كله إلا إشارة.\n");
    assertThat(graded.err())
        .isEqualTo(
            """
            responses.csv:5: سجل مرفوض: لا سؤال باسم fog [unknown_question]
            responses.csv:3: تحذير: سارة، tank: لا يمكن قراءة كثير إجابةً؛ تُحتسب خاطئة [unreadable]
            """);
  }

  @Test
  void theHistoryThatCannotBeReadIsToldToo() {
    cli.file("home/history.db", "nothing of the kind");
    assertThat(cli.run("history").err()).contains("history.db: ").containsPattern("سجل|تالف");
  }

  @Test
  void theDoctorCountsWhatIsToBePutRight() {
    cli.file("home/history.db", "nothing of the kind");
    Cli.Result told = cli.run("doctor");
    assertThat(told.code()).isEqualTo(Exit.NO);
    assertThat(told.out()).endsWith("\n شيء واحد يحتاج إلى إصلاح.\n");
  }

  @Test
  void setupAsksOnALineAboveThePrompt() {
    assertThat(cli.typing("1\n").run("setup").out())
        .contains(
            "\n بأي لغة تريد الأسئلة؟\n  1. بالعربية والإنجليزية\n",
            "\n اكتب رقمًا من 1 إلى 3، أو اضغط Enter لإبقائه كما هو.\n> 1\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "browse --format json --key",
        "quiz --format json",
        "quiz --format jsonl",
        "objectives --format json",
        "source --format json",
        "history --format json",
        "coverage --format json",
        "grade responses.csv --format json"
      })
  void dataForProgramsIsTheSameInEitherLanguage(String line) {
    cli.typing("A\nB\n");
    String arabic = cli.run(line.split(" ")).out();
    cli.typing("A\nB\n").with("QIMMA_INTERFACE", "en");
    assertThat(cli.run(line.split(" ")).out()).isNotEmpty().isEqualTo(arabic);
  }

  @Test
  void onlyMessageAndRemedyOfACheckFollowTheInterface() {
    Facts arabic = Facts.of(cli.run("check", "bad.yaml", "--format", "json").out());
    Facts problem = arabic.at("diagnostics").at(1);
    assertThat(problem.at("severity").text()).isEqualTo("error");
    assertThat(problem.at("message").text()).isEqualTo("لا خيار خاطئًا");
    assertThat(problem.at("remedy").text()).isEqualTo("أضف wrong: وفيه خيار واحد على الأقل");
    assertThat(cli.run("check", "bad.yaml", "--format", "json", "--interface", "en").out())
        .contains("\"message\":\"there is no wrong option\"");
  }
}
