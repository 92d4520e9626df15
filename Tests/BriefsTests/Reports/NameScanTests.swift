import Testing

@testable import Briefs

struct NameScanTests {
  /// The names that a text has beside the registered ones, each with its counts, by name.
  private func names(_ text: String, context: ProseRun.Context = .body) -> [String] {
    let bytes = Array(text.utf8)
    let runs = LinkingFixture.runs(of: bytes, context: context)
    let mentions = LinkingFixture.linker.mentions(in: bytes, runs: runs)
    return NameScan(bytes, runs: runs, mentions: mentions).sightings.sorted { $0.key < $1.key }.map {
      let sighting = $0.value
      let marks =
        (sighting.openings > 0 ? " o\(sighting.openings)" : "")
        + (sighting.articled > 0 ? " a\(sighting.articled)" : "")
        + (sighting.personal > 0 ? " p\(sighting.personal)" : "")
      return "\($0.key) \(sighting.count)\(marks)"
    }
  }

  @Test func `finds full names with what may stand inside them`() {
    #expect(
      names(
        "Then Ursula von der Leyen met Mohammed bin Salman, J. D. Vance, Émile Zola, Jean-Luc O’Neil and Bashar al-Assad."
      )
        == [
          "Bashar al-Assad 1", "J. D. Vance 1", "Jean-Luc O’Neil 1", "Mohammed bin Salman 1 p1",
          "Ursula von der Leyen 1",
          "Émile Zola 1",
        ])
  }

  @Test func `leaves titles, days and first words out of a name`() {
    #expect(
      names(
        "On Monday Foreign Minister Sergei Lavrov spoke. The Kommersant Daily saw minister Maria Zakharova Friday."
      ) == [
        "Kommersant Daily 1", "Maria Zakharova 1 p1", "Sergei Lavrov 1 p1",
      ])
  }

  @Test func `finds institutions, and leaves alone those of a registered country`() {
    #expect(
      names(
        "He left the Ministry of Emergency Situations for the Bank of the South; the Russian Foreign Ministry did not."
      )
        == ["Bank of the South 1 a1", "Ministry of Emergency Situations 1 a1"])
  }

  @Test func `finds acronyms, but no headline`() {
    #expect(
      names("The IAEA and Pius XII. IAEA’s CEO.\nTALKS WITH IAEA END TODAY\nNEW YORK") == [
        "IAEA 2", "Pius XII 1",
      ])
  }

  @Test func `parts names at punctuation and possessives`() {
    #expect(
      names("in Riyadh, Jeddah and Lavrov’s Astana; “Gazprom” — Rosneft. Sberbank") == [
        "Astana 1", "Gazprom 1 o1", "Jeddah 1", "Lavrov 1", "Riyadh 1", "Rosneft 1", "Sberbank 1 o1",
      ])
  }

  @Test func `finds longer names that hold a refused one`() {
    #expect(names("They saw Hunter Biden at Trump Tower.") == ["Hunter Biden 1 p1", "Trump Tower 1"])
  }

  @Test func `knows who speaks`() {
    #expect(names("It was late, Lavrov said. Rubio warned them.") == ["Lavrov 1 p1", "Rubio 1 o1 p1"])
  }

  @Test func `passes over headings and words of other scripts`() {
    #expect(names("Talks With Sergei Lavrov", context: .heading) == [])
    #expect(names("中国政府 и Сергей Лавров, ü") == ["Сергей Лавров 1"])
  }

  @Test func `survives broken text`() {
    let text: [UInt8] = [0xE2, 0x80, 0x46, 0xFF, 0x80, 0x80, 0xC3] + Array(" Lavrov, ".utf8) + [0xC3]
    let scan = NameScan(text, runs: [ProseRun(0..<text.count)], mentions: [])
    #expect(scan.sightings.keys.sorted() == ["Lavrov"])
  }
}
