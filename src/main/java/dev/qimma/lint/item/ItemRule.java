package dev.qimma.lint.item;

import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Wording;
import java.util.Optional;

/** A rule that needs no more than one wording of one question at a time. */
interface ItemRule {

  Optional<Fault> look(Wording wording);
}
