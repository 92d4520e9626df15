import Diagnostics
import YAML

/// The front matter of a free page, such as `about.md`.
package struct PageHeader: Sendable {
  package var title: Located<String>?
  package var publishing: PublishingHeader

  init(_ node: YAMLNode?, of source: SourceText, report: inout Report) {
    var fields = Fields(node, of: source, owner: "a page")
    title = fields.text("title")
    publishing = PublishingHeader(&fields)
    fields.finish(into: &report)
  }
}
