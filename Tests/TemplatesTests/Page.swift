import Diagnostics
import Templates

/// Data for a template as a test writes it down; its shape is read off it.
indirect enum Datum: Sendable {
  case text(String)
  case html(String)
  case flag(Bool)
  case texts([String])
  case list([[(String, Datum)]])
  case record([(String, Datum)])
  /// A record that is not there, of the shape that it would have.
  case missing([(String, Datum)])
}

typealias Record = [(String, Datum)]

extension Datum {
  /// The shape that has every field of these records; records that lack one have it empty.
  static func shape(_ name: String, of records: [Record]) -> Shape<Record> {
    var order: [String] = []
    var samples: [String: [Datum]] = [:]
    for (key, value) in records.joined() {
      if samples[key] == nil { order.append(key) }
      samples[key, default: []].append(value)
    }
    return Shape(name, order.map { key in field(key, samples[key] ?? []) })
  }

  private static func field(_ name: String, _ samples: [Datum]) -> Field<Record> {
    @Sendable func get(_ record: Record) -> Datum? { record.first { $0.0 == name }?.1 }
    switch samples[0] {
    case .text:
      return .text(name) { if case .text(let text) = get($0) { text } else { nil } }
    case .html:
      return .html(name) { if case .html(let text) = get($0) { Array(text.utf8) } else { nil } }
    case .flag:
      return .flag(name) { if case .flag(true) = get($0) { true } else { false } }
    case .texts:
      return .texts(name) { if case .texts(let texts) = get($0) { texts } else { [] } }
    case .list:
      return .list(name, of: shape(name, of: samples.flatMap(\.records))) {
        if case .list(let items) = get($0) { items } else { [] }
      }
    case .record, .missing:
      return .record(name, of: shape(name, of: samples.flatMap(\.records))) {
        if case .record(let item) = get($0) { item } else { nil }
      }
    }
  }

  private var records: [Record] {
    switch self {
    case .list(let items): items
    case .record(let item), .missing(let item): [item]
    default: []
    }
  }
}

/// What is wrong with a template and, unless that is an error, the page that it makes of the data.
func page(_ template: String, _ data: Record, _ partials: [String: String] = [:]) -> String {
  let others = partials.sorted { $0.key < $1.key }
  let sources = [("main", template)] + others.map { ($0.key, $0.value) }
  let shape = Datum.shape("data", of: [data])
  var report = Report()
  let set = TemplateSet(
    sources.map { SourceText(path: "templates/\($0.0).mustache", text: $0.1) }, report: &report)
  set.check("main", against: shape, report: &report)
  var out: [UInt8] = []
  if !report.hasErrors { set.render("main", shape, data, into: &out) }
  return TerminalPrinter(colour: false).print(LocatedReport(report)) + String(decoding: out, as: UTF8.self)
}
