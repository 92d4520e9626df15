import ArgumentParser
import Briefs

/// The address of the published site, as the command line gives it.
struct BaseURL: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    guard let text = SiteSettings.baseURL(argument) else { return nil }
    self.text = text
  }
}
