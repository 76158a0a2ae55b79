package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.qimma.report.OutputSchema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds JSON that names a schema of ours to that schema. */
final class Schemas {

  private static final Pattern NAMED = Pattern.compile("^\\{\"schema\":\"qimma\\.([a-z]+)/1\"");
  private static final Map<OutputSchema, Schema> READ = read();

  private Schemas() {}

  private static Map<OutputSchema, Schema> read() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Map<OutputSchema, Schema> read = new EnumMap<>(OutputSchema.class);
    for (OutputSchema schema : OutputSchema.values()) {
      read.put(schema, registry.getSchema(schema.text()));
    }
    return read;
  }

  /** Fails where JSON breaks the schema it names, or names one that we do not have. */
  static void hold(String json) {
    Matcher named = NAMED.matcher(json);
    if (named.find()) {
      Optional<OutputSchema> schema = OutputSchema.parse(named.group(1));
      assertThat(schema).as("a schema for qimma.%s", named.group(1)).isPresent();
      assertThat(faults(schema.orElseThrow(), json)).as(json).isEmpty();
    }
  }

  static List<String> faults(OutputSchema schema, String json) {
    Schema read = READ.get(schema);
    return read == null
        ? List.of("not read")
        : read.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
