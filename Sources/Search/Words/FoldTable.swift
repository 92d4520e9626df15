/// Which letters are searched as which: `Côte` is found by `cote`, `Østfold` by `ostfold`.
///
/// The manifest carries this table to the client, so that both sides fold alike whatever a browser knows of Unicode.
enum FoldTable {
  /// Groups divided by spaces, each a letter and then the lower-case letters that fold to it; where the
  /// replacement has several letters, a colon ends it.
  static let text = """
    0０ 1１ 2２ 3３ 4４ 5５ 6６ 7７ 8８ 9９ aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ ae:æǽǣ bḃḅḇｂ cçćĉċčḉｃ \
    dðďđɖḋḍḏḑḓｄ eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ fḟｆ ff:ﬀ ffi:ﬃ ffl:ﬄ fi:ﬁ fl:ﬂ gĝğġģǧǵḡｇ hĥħȟḣḥḧḩḫẖｈ \
    iìíîïĩīĭįıǐȉȋḭḯỉịｉ ij:ĳ jĵǰｊ kķĸǩḱḳḵｋ lĺļľłḷḹḻḽｌ mḿṁṃｍ nñńņňŋǹṅṇṉṋｎ \
    oòóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợǿｏ oe:œ pṕṗｐ qｑ rŕŗřȑȓṙṛṝṟｒ sśŝşšſșṡṣṥṧṩẛｓ ss:ß st:ﬅﬆ \
    tţťŧțṫṭṯṱẗｔ th:þ uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ vṽṿｖ wŵẁẃẅẇẉẘｗ xẋẍｘ yýÿŷȳẏẙỳỵỷỹｙ \
    zźżžẑẓẕｚ ʒǯ αάἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ εέἐἑἒἓἔἕὲέ ηήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ \
    ιΐίϊἰἱἲἳἴἵἶἷὶίῐῑῒΐῖῗ οόὀὁὂὃὄὅὸό ρῤῥ σς υΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ ωώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ \
    аӑӓ гѓґ еѐёӗ жӂӝ зӟ ийѝӣӥ кќ оӧ уўӯӱӳ чӵ ыӹ эӭ ії ѵѷ әӛ өӫ اآأإٱ كک هة يىی
    """

  /// The replacement of each letter that has one, by scalar value.
  static let replacements: [UInt32: String.UnicodeScalarView] = {
    var table: [UInt32: String.UnicodeScalarView] = [:]
    for group in text.unicodeScalars.split(separator: " ") {
      let colon = group.firstIndex(of: ":")
      let start = colon ?? group.index(after: group.startIndex)
      let replacement = String.UnicodeScalarView(group[..<(colon ?? start)])
      for letter in group[start...] where letter != ":" { table[letter.value] = replacement }
    }
    return table
  }()
}
