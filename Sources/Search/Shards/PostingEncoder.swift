/// Writes posting lists as bits.
struct PostingEncoder {
  /// What follows in a record.
  private enum Form: Int {
    case nothing, single, list, parts
  }

  /// A longer list is written in parts, into files of their own.
  static let longest = 12_000

  private(set) var stream = BitStream()
  /// The number of the segment's first document, and how many there are.
  let documents: Range<Int>
  /// Bits of a document's number.
  private let width: Int
  /// Scratch: documents by level.
  private var groups = [[Int]](repeating: [], count: Impact.levels)

  init(documents: Range<Int>) {
    self.documents = documents
    width = Int.bitWidth - max(0, documents.count - 1).leadingZeroBitCount
  }

  /// Appends a stem’s record: its postings and the names anchored at it.
  mutating func append(_ list: [Postings.Posting], names: [ExactName]) {
    if list.isEmpty {
      stream.append(Form.nothing.rawValue, width: 2)
    } else if list.count == 1, let only = list.first {
      stream.append(Form.single.rawValue, width: 2)
      stream.append(Int(only.level), width: 4)
      stream.append(Int(only.document) - documents.lowerBound, width: width)
    } else if list.count <= Self.longest {
      stream.append(Form.list.rawValue, width: 2)
      append(list, in: documents)
    } else {
      stream.append(Form.parts.rawValue, width: 2)
      stream.append(gamma: (list.count + Self.longest - 1) / Self.longest)
    }
    stream.append(gamma: names.count + 1)
    for name in names {
      stream.append(Int(name.hash), width: ExactName.bits)
      stream.append(name.document, width: width)
    }
  }

  /// Appends one part of a long list: the stretch of documents it covers, then the list.
  mutating func append(part list: ArraySlice<Postings.Posting>) {
    guard let first = list.first, let last = list.last else { return }
    let range = Int(first.document)..<Int(last.document) + 1
    stream.append(gamma: range.lowerBound - documents.lowerBound + 1)
    stream.append(gamma: range.count)
    append(list, in: range)
  }

  /// Appends a list by levels: which there are, and for each how many documents and the gaps between them.
  private mutating func append(_ list: some Collection<Postings.Posting>, in range: Range<Int>) {
    for posting in list { groups[Int(posting.level)].append(Int(posting.document)) }
    for level in groups.indices { stream.append(groups[level].isEmpty ? 0 : 1, width: 1) }
    for level in groups.indices where !groups[level].isEmpty {
      let count = groups[level].count
      stream.append(gamma: count)
      let remainder = Self.remainder(count, in: range.count)
      var next = range.lowerBound
      for document in groups[level] {
        stream.append(rice: document - next, remainder: remainder)
        next = document + 1
      }
      groups[level].removeAll(keepingCapacity: true)
    }
  }

  /// Remainder bits that suit a mean gap of `range / count`: the whole binary logarithm of 11/16 of it.
  static func remainder(_ count: Int, in range: Int) -> Int {
    Int.bitWidth - 1 - max(1, range * 11 / (count * 16)).leadingZeroBitCount
  }
}
