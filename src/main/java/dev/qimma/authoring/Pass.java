package dev.qimma.authoring;

import java.util.List;

/** One thing that is put right in a file. */
interface Pass {

  List<Mend> mends(Manuscript file);
}
