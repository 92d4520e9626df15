internal import CStemmer

/// A Snowball stemmer for one language; not to be shared between threads.
@safe struct Stemmer: ~Copyable {
  private let handle: OpaquePointer?

  /// A stemmer that leaves every word as it is when Snowball does not know the language.
  ///
  /// - Parameter language: an ISO 639 code or a BCP 47 tag such as `en-GB`; only its first part counts.
  init(language: String) {
    let code = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    unsafe handle = sb_stemmer_new(code, "UTF_8")
  }

  deinit {
    if let handle = unsafe handle { unsafe sb_stemmer_delete(handle) }
  }

  /// The stem of a lower-case word, or the word itself when there is none.
  func stem(_ word: [UInt8]) -> [UInt8] {
    guard let handle = unsafe handle else { return word }
    let stemmed: [UInt8] = unsafe word.withUnsafeBufferPointer { letters in
      guard let stem = unsafe sb_stemmer_stem(handle, letters.baseAddress, Int32(letters.count)) else {
        return []
      }
      let length = Int(unsafe sb_stemmer_length(handle))
      return unsafe Array(UnsafeBufferPointer(start: stem, count: length))
    }
    return stemmed.isEmpty ? word : stemmed
  }
}
