package dev.qimma.lint.wording;

import java.util.Set;

/** Words of grammar, and of asking; only those long enough to be taken for others. */
final class StopWords {

  private static final Set<String> WORDS =
      Words.forms(
          """
          about according after again against along also although among another around because
          been before being below between both called could does done down during each either
          else even ever every following from given have having here hers himself however into
          itself just like made make many more most much must name named near neither none once
          only other others ours over rather same says shall should since some something still
          such take than that their theirs them themselves then there these they thing things
          this those though through toward towards under unless until upon used using very were
          what whatever when where whether which while whom whose will with within without would
          your said true false statement answer question correct right wrong word words
          """,
          """
          الذي التي الذين اللذان اللتان اللواتي هذا هذه هذان هؤلاء ذلك تلك أولئك هناك هنالك
          عند عندما على إلى حتى كما لكن لكنه لكنها بعد قبل بين كان كانت كانوا يكون تكون أصبح
          حول خلال ضمن أيضا وفق وفقا مثل ماذا متى لماذا أين كيف منها منه منهم منهما فيها فيه
          فيهما فيهم عنها عنه عنهما عليها عليه عليهما عليهم إليها إليه إليهما لها له لهما لهم
          بها به بهما بهم مما عما فيما بما لما إنما لأن لأنه لأنها أنه أنها أنهما إنه إنها إنهما
          بأن بأنه بأنها ليس ليست غير سوى دون بدون كل جميع بعض أحد إحدى كلا كلتا نحو منذ حين حيث
          بينما أثناء ضد لدى أكثر أقل يلي يأتي جاء ورد يرد التالي التالية الآتي الآتية الصحيح
          الصحيحة الإجابة السؤال العبارة هما هي هو هم نعم الأخرى الآخر أخرى آخر
          """);

  private StopWords() {}

  static boolean has(String form) {
    return WORDS.contains(form);
  }
}
