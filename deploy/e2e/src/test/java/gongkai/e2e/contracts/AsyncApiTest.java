package gongkai.e2e.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ingest.DocumentReceived;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The AsyncAPI document says what the topics list, the schemas and the code say.
class AsyncApiTest {

  private static final Path DOCUMENT = Repository.file("deploy/docs/asyncapi.yaml");
  private static final JsonNode API = new YAMLMapper().readTree(DOCUMENT);

  @Test
  void itDescribesExactlyTheTopicsThatDeployCreates() {
    var topics = new YAMLMapper().readTree(Repository.file("deploy/topics.yaml")).get("topics");
    var described = new TreeSet<String>();
    API.get("channels").forEach(channel -> described.add(channel.get("address").asString()));
    assertEquals(new TreeSet<>(topics.propertyNames()), described);
  }

  @Test
  void everyJsonMessageRefersToTheSchemaOfItsEvent() {
    for (Contract contract : Contract.ALL) {
      var message = message(contract.type());
      Path schema = DOCUMENT.resolveSibling(message.at("/payload/$ref").asString()).normalize();
      assertEquals(Repository.file(contract.schemaFile()).normalize(), schema);
      assertTrue(Files.exists(schema), schema + " is missing");
    }
  }

  @Test
  void everyEventTypeOfTheCodeIsThereAndNoOther() {
    Set<String> types =
        Contract.ALL.stream().map(Contract::type).collect(Collectors.toCollection(TreeSet::new));
    types.add(DocumentReceived.TYPE);
    types.add("dead-letter");
    var described = new TreeSet<String>();
    API.at("/components/messages").forEach(m -> described.add(m.get("name").asString()));
    assertEquals(types, described);
  }

  @Test
  void everyLocalReferenceLeadsSomewhere() {
    for (JsonNode reference : API.findValues("$ref")) {
      if (reference.asString().startsWith("#")) {
        assertTrue(
            !API.at(reference.asString().substring(1)).isMissingNode(),
            reference.asString() + " leads nowhere");
      }
    }
  }

  private static JsonNode message(String type) {
    for (JsonNode message : API.at("/components/messages")) {
      if (message.get("name").asString().equals(type)) {
        return message;
      }
    }
    throw new AssertionError("no message is called " + type);
  }
}
