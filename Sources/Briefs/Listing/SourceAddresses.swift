package import Diagnostics

extension Graph {
  /// The addresses of all sources, each once, with every place that gives it, in the order of the briefs.
  package var sourceAddresses: [(address: String, places: [Place])] {
    var addresses: [(address: String, places: [Place])] = []
    var known: [String: Int] = [:]
    for source in briefs.flatMap(\.header.sources) {
      for (address, place) in zip([source.url, source.archive].compactMap { $0 }, source.addressPlaces) {
        if let index = known[address] {
          addresses[index].places.append(place)
        } else {
          known[address] = addresses.count
          addresses.append((address, [place]))
        }
      }
    }
    return addresses
  }
}
