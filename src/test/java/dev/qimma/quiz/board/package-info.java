/** Boards, key by key. */
@NullMarked
package dev.qimma.quiz.board;

import org.jspecify.annotations.NullMarked;
