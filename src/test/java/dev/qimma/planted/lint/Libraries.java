package dev.qimma.planted.lint;

import com.ibm.icu.text.Bidi;
import io.airlift.compress.Decompressor;
import java.sql.Connection;
import javax.sql.DataSource;
import javax.xml.stream.XMLStreamReader;
import org.jline.terminal.Terminal;
import org.objectweb.asm.ClassReader;
import org.snakeyaml.engine.v2.api.Load;
import org.sqlite.SQLiteConfig;
import picocli.CommandLine;
import tools.jackson.core.JsonGenerator;

/** Uses every library there is, and one that there is not. */
abstract class Libraries {

  abstract Terminal jline();

  abstract Connection sql();

  abstract DataSource sources();

  abstract SQLiteConfig sqlite();

  abstract JsonGenerator jackson();

  abstract CommandLine picocli();

  abstract Load snakeyaml();

  abstract Decompressor zstd();

  abstract ClassReader asm();

  abstract XMLStreamReader stax();

  abstract Bidi icu();
}
