import Foundation
import Testing

@testable import Site

@Suite struct LinkedNodeTests {
  @Test func `leaves out what is not known, and lists only what is several`() {
    var person = LinkedNode("Person", id: "https://example.org/#p")
    person.set("name", "Jane")
    person.set("description", "")
    person.set("jobTitle", texts: [])
    person.set("alternateName", texts: ["J"])
    person.set("knows", [LinkedNode("Person"), LinkedNode("Thing")])
    person.set("position", 2)
    person.set("worksFor", nil as LinkedNode?)
    #expect(
      String(decoding: person.json, as: UTF8.self)
        == #"{"@type":"Person","@id":"https://example.org/#p","name":"Jane","alternateName":"J","knows":[{"@type":"Person"},{"@type":"Thing"}],"position":2}"#
    )
  }

  @Test func `no text gets out of the script that holds it`() throws {
    let hostile =
      "</script><!-- <script> ]]> \" \\ \r\n \u{0}\u{1B}\u{7F}\u{2028}\u{2029}\u{202E}\u{FFFE} & é"
    var thing = LinkedNode("Thing")
    thing.set("name", hostile)
    let document = String(decoding: LinkedNode.document([thing]), as: UTF8.self)
    #expect(!document.contains("<") && !document.contains("\u{2028}") && !document.contains("\r"))
    let read = try #require(JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
    let graph = try #require(read["@graph"] as? [[String: String]])
    #expect(graph == [["@type": "Thing", "name": hostile]])
  }
}
