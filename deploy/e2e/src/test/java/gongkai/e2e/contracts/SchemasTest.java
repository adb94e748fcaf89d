package gongkai.e2e.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gongkai.extract.EventJson;
import gongkai.extract.report.CellAddress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The schema of every event, as published, is what the records say; and what was once released
/// stays valid and readable.
class SchemasTest {

  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @TestFactory
  Stream<DynamicTest> theSchemaIsCurrent() {
    return Contract.ALL.stream()
        .map(contract -> dynamicTest(contract.name(), () -> assertSchemaIsCurrent(contract)));
  }

  @TestFactory
  Stream<DynamicTest> aReleasedSampleStaysValidAndReadable() {
    return Contract.ALL.stream()
        .map(contract -> dynamicTest(contract.name(), () -> assertSampleIsReadable(contract)));
  }

  private static void assertSchemaIsCurrent(Contract contract) throws IOException {
    String schema = schema(contract);
    if (Boolean.getBoolean("gongkai.regenerate")) {
      var file = Repository.file(contract.schemaFile());
      Files.createDirectories(file.getParent());
      Files.writeString(file, schema);
    }
    assertEquals(
        schema, Repository.text(contract.schemaFile()), "stale: run deploy/bin/regenerate");
  }

  private static void assertSampleIsReadable(Contract contract) {
    String sample = Repository.text(contract.releasedSample());
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var schema = registry.getSchema(Repository.text(contract.schemaFile()));
    assertEquals(List.of(), schema.validate(sample, InputFormat.JSON));
    Object event = EventJson.MAPPER.readValue(sample, contract.event());
    assertEquals(
        EventJson.MAPPER.readTree(sample),
        EventJson.MAPPER.readTree(EventJson.MAPPER.writeValueAsString(event)));
  }

  private static String schema(Contract contract) {
    var builder =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                new JacksonSchemaModule(
                    JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE,
                    JacksonOption.RESPECT_JSONPROPERTY_ORDER))
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.STRICT_TYPE_INFO)
            .with(Option.FLATTENED_OPTIONALS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    builder
        .forTypesInGeneral()
        .withCustomDefinitionProvider((type, context) -> {
          if (type.getErasedType() == CellAddress.class) {
            return custom(context.createDefinition(context.getTypeContext().resolve(String.class)));
          }
          if (type.getErasedType() == BigDecimal.class) {
            var node = context.getGeneratorConfig().createObjectNode();
            node.put("type", "number");
            return custom(node);
          }
          return null;
        });
    builder
        .forFields()
        .withRequiredCheck(field ->
            !field.getType().isInstanceOf(Optional.class) && !field.isFakeContainerItemScope());
    ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(contract.event());
    var head = PRETTY.createObjectNode();
    head.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    head.put("$id", "urn:gongkai:schema:" + contract.name() + ":v1");
    head.put("title", contract.type());
    head.setAll(schema);
    return PRETTY.writeValueAsString(head) + "\n";
  }

  private static com.github.victools.jsonschema.generator.CustomDefinition custom(ObjectNode node) {
    return new com.github.victools.jsonschema.generator.CustomDefinition(node, true);
  }
}
