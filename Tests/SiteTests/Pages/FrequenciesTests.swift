import Testing

@testable import Site

struct FrequenciesTests {
  @Test(arguments: [0, 1, 12, 1000])
  func `finds the most frequent, and of equals the lowest`(limit: Int) {
    var numbers: [Int] = []
    for number in 0..<300 {
      numbers += Array(repeating: number &* 2_654_435_761 % 4_294_967_291, count: number % 7)
    }
    var table: [Int: Int] = [:]
    // A table as small as it may be, so that numbers meet in it.
    var frequencies = Frequencies(ofAtMost: Set(numbers).count)
    for number in numbers.reversed() {
      table[number, default: 0] += 1
      frequencies.add(number)
    }
    let sorted = table.sorted { a, b in a.value == b.value ? a.key < b.key : b.value < a.value }
    let most = frequencies.most(limit)
    #expect(most.map(\.number) == sorted.prefix(limit).map(\.key))
    #expect(most.map(\.count) == sorted.prefix(limit).map(\.value))
  }
}
