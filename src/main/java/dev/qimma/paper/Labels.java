package dev.qimma.paper;

import dev.qimma.question.Positions;
import dev.qimma.question.Prompt;
import dev.qimma.text.Folding;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What options are called on paper: by letters of the script they are printed in, items of an order
 * by numbers.
 *
 * @param languages of the paper, the first one leading
 */
public record Labels(List<String> languages) {

  public Labels {
    languages = List.copyOf(languages);
  }

  /** What an option is called by its place, from 0. */
  public String of(Prompt prompt, int place) {
    return isNumbered(prompt) ? String.valueOf(place + 1) : letter(place);
  }

  /** A letter in each script of the paper. */
  public String letter(int place) {
    return languages.stream()
        .map(
            language ->
                language.equals(Localized.ARABIC) ? Letters.arabic(place) : Letters.latin(place))
        .collect(Collectors.joining(" "));
  }

  /** Items whose texts are numbers are called by letters: a number would be taken for one. */
  public static boolean isNumbered(Prompt prompt) {
    return prompt.isNumbered()
        && prompt.options().stream()
            .flatMap(option -> option.text().texts().stream())
            .noneMatch(text -> Positions.parse(Folding.STANDARD.normalForm(text)).isPresent());
  }
}
