package dev.qimma.quiz.sheet;

import dev.qimma.diagnostic.Span;
import dev.qimma.text.Message;

/** The first thing that is wrong with a sheet. */
public record SheetFault(Span place, Message why) {}
