package dev.qimma.bank;

import dev.qimma.question.AnswerRules;
import dev.qimma.question.MultiPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every question of a file that says nothing else.
 *
 * @param language of plain texts
 * @param topic empty when there is none
 */
record Defaults(String language, String topic, AnswerRules rules, @Nullable MultiPolicy credit) {}
