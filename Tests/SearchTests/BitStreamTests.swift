import Testing

@testable import Search

struct BitStreamTests {
  @Test func `reads back what was written, in every code and across pairs`() {
    var stream = BitStream()
    let numbers = [1, 2, 3, 7, 8, 100, 4095, 65_536, 1]
    for number in numbers {
      stream.append(number, width: 17)
      stream.append(gamma: number)
      stream.append(rice: number, remainder: 5)
      stream.append(rice: 40, remainder: 0)
    }
    var symbols: [UInt8] = []
    stream.write(0..<stream.count, to: &symbols)
    var reader = BitReader(symbols)
    var found: [[Int]] = []
    for _ in numbers {
      found.append([reader.read(17), reader.gamma(), reader.rice(5), reader.rice(0)])
    }
    #expect(found == numbers.map { [$0, $0, $0, 40] })
  }

  @Test func `writes a stretch that begins and ends anywhere`() {
    var stream = BitStream()
    stream.append(0b1_0110, width: 5)
    for number in 0..<30 { stream.append(number, width: 5) }
    stream.append(-1, width: 9)
    var symbols: [UInt8] = []
    stream.write(5..<155, to: &symbols)
    var reader = BitReader(symbols)
    #expect((0..<30).map { _ in reader.read(5) } == Array(0..<30))
    #expect(symbols.count == 24)
    #expect(reader.read(6) == 0)
  }

  @Test func `has 92 symbols, none of which means anything in a string or a page`() {
    #expect(BitStream.alphabet.count == 92)
    #expect(Set(BitStream.alphabet).isDisjoint(with: Array("\"<\\".utf8)))
    #expect(
      String(decoding: BitStream.controls, as: UTF8.self)
        == " !#$%&'()*+,-./:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`{|}~")
  }
}
