import ArgumentParser
import Diagnostics

/// A command as its own definition tells of it.
struct CommandDescription {
  let name: String
  let abstract: String
  let discussion: String?
  let arguments: [Argument]
  let subcommands: [CommandDescription]

  struct Argument {
    /// As one types them: `-s`, `--source`; none for one that is known by its position.
    let names: [String]
    /// What stands for its value; nil for a flag.
    let value: String?
    let isOptional: Bool
    let isRepeating: Bool
    let meaning: String
  }

  /// Nil if ArgumentParser tells it in another form than the one that is known here.
  init?(of command: any ParsableCommand.Type) {
    guard let description = JSONReader.read(command._dumpHelp()),
      description["serializationVersion"] == .literal("0"), let command = description["command"]
    else { return nil }
    self.init(command)
  }

  private init?(_ json: JSONValue) {
    guard let name = json["commandName"]?.text, let abstract = json["abstract"]?.text else { return nil }
    self.name = name
    self.abstract = abstract
    discussion = json["discussion"]?.text
    arguments = (json["arguments"]?.values ?? []).filter(\.isShown).map(Argument.init)
    // `help` is a way to ask, and tells nothing of its own.
    subcommands = (json["subcommands"]?.values ?? []).filter {
      $0.isShown && $0["commandName"]?.text != "help"
    }
    .compactMap(CommandDescription.init)
  }
}

extension CommandDescription.Argument {
  fileprivate init(_ json: JSONValue) {
    names = (json["names"]?.values ?? []).map { name in
      (name["kind"]?.text == "long" ? "--" : "-") + (name["name"]?.text ?? "")
    }.sorted { $0.utf8.count < $1.utf8.count }
    value = json["kind"]?.text == "flag" ? nil : json["valueName"]?.text ?? "value"
    isOptional = json["isOptional"] == .literal("true")
    isRepeating = json["isRepeating"] == .literal("true")
    let standard = json["defaultValue"]?.text.map { " (default: \($0))" } ?? ""
    meaning = (json["abstract"]?.text ?? "") + standard
  }
}

extension JSONValue {
  fileprivate var isShown: Bool { self["shouldDisplay"] != .literal("false") }
}
