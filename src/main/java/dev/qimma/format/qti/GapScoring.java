package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells rules what fills each gap as the pairs that they know. */
final class GapScoring implements Scoring {

  private final Scoring rules;
  private final Map<String, String> responses = new LinkedHashMap<>();

  GapScoring(List<Element> interactions, Scoring rules) {
    this.rules = rules;
    for (Element interaction : interactions) {
      if (interaction.is("gapMatchInteraction")) {
        interaction
            .below("gap")
            .forEach(
                gap ->
                    responses.put(
                        gap.attribute("identifier"), interaction.attribute("responseIdentifier")));
      }
    }
  }

  @Override
  public Outcome mark(Map<String, List<String>> answers) {
    Map<String, List<String>> told = new LinkedHashMap<>();
    answers.forEach(
        (id, answer) -> {
          String response = responses.get(id);
          if (response == null) {
            told.put(id, answer);
          } else {
            List<String> pairs = told.computeIfAbsent(response, key -> new ArrayList<>());
            answer.forEach(text -> pairs.add(text + " " + id));
          }
        });
    return rules.mark(told);
  }
}
