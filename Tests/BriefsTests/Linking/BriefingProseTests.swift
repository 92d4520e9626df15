import Testing

@testable import Briefs

/// The situations of a real article on two governments, in sentences of our own. Braces hold what is expected of each
/// mention, `{surface|slug|verdict}`; everything else must stay free of mentions that count.
struct BriefingProseTests {
  private static let heading = "{Putin|vladimir-putin|count} aide due in Washington"

  private static let body = """
    {Russian|russia|count} President {Vladimir Putin|vladimir-putin|link}’s adviser, {Kirill Dmitriev|kirill-dmitriev|link}, \
    landed in Washington on Tuesday to see {US|united-states|link} officials, his first trip to the \
    {United States|united-states|link} since the {Ukraine conflict|war-in-ukraine|link} began.
    His trip to Washington ends a silence between {Moscow|russia|link} and {Washington|united-states|link}, and no \
    other {Russian|russia|count} official has come to the {US|united-states|link} of late.
    He met {Steve Witkoff|steve-witkoff|link}, whom the {Trump|donald-trump|count} administration has put in charge of \
    {US-Russia relations|us-russia-relations|link}. {Dmitriev|kirill-dmitriev|link} wrote that \
    {US-Russia dialogue|us-russia-relations|link} had ended under the {Biden|joe-biden|count} administration.
    “Friends of {Russia|russia|count} and the {US|united-states|count} will find words,” \
    {Dmitriev|kirill-dmitriev|link} said.
    Western {sanctions on Russia|sanctions-on-russia|link} stay for now. The {US-Russia talks|us-russia-relations|link} \
    were held in {Saudi Arabia|saudi-arabia|link}, well before the Washington meetings.
    They touched on the {Black Sea Grain Initiative|black-sea-grain-initiative|link}, which had carried \
    {Ukrainian|ukraine|count} wheat, until {Russia|russia|link} blamed {Ukraine|ukraine|link} for raids on \
    {Moscow|russia|count}-controlled ports.
    {Moscow|russia|link} demands an end to {NATO’s expansion|nato-enlargement|link} and that {Ukraine|ukraine|link} \
    stay out; terms that {Kyiv|ukraine|link} and its friends cannot accept.
    The {US|united-states|count} Congress is wary of {Russia|russia|link}, and easing tensions with \
    {Moscow|russia|link} has a price. {Ukrainian|ukraine|count} President \
    {Volodymyr Zelensky|volodymyr-zelensky|link} objects, and {Kyiv|ukraine|link} resists.
    {Poland|poland|link} and the {Baltic states|baltic-states|count} fear a \
    {US-Russia rapprochement|us-russia-relations|link}; {France|france|link} and {Germany|germany|link} wait. A change \
    under {Trump|donald-trump|link} is possible.
    From {Ukraine|ukraine|link} to {NATO expansion|nato-enlargement|link}, {Moscow|russia|link} and \
    {Washington|united-states|link} are apart, whatever his presence in Washington means.
    """

  @Test(arguments: [(heading, ProseRun.Context.heading), (body, .body)])
  func `gives the mentions of a briefing their verdicts`(marked: String, context: ProseRun.Context) {
    let (text, expected) = Self.read(marked)
    let mentions = LinkingFixture.linker.mentions(
      in: text, runs: LinkingFixture.runs(of: text, context: context))
    // Names inside an issue’s name are counted; the issue stands for them here.
    let found = mentions.filter { $0.verdict != .refused && $0.reason != .insideMatch }.map { mention in
      let surface = String(decoding: text[mention.range], as: UTF8.self)
      return "\(surface)|\(LinkingFixture.index[mention.entity].slug)|\(mention.verdict.rawValue)"
    }
    #expect(found == expected)
  }

  private static func read(_ marked: String) -> (text: [UInt8], expected: [String]) {
    var text = ""
    var expected: [String] = []
    for (place, piece) in marked.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard place > 0, let close = piece.firstIndex(of: "}") else {
        text += piece
        continue
      }
      expected.append(String(piece[..<close]))
      text += piece.prefix { $0 != "|" } + piece[piece.index(after: close)...]
    }
    return (Array(text.utf8), expected)
  }
}
