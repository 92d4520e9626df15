import ArgumentParser
import Briefs
import Glibc

/// The moment for which a site is built, as the command line gives it.
struct Clock: ExpressibleByArgument {
  let moment: Moment

  init?(argument: String) {
    if argument == "now" {
      guard let moment = Moment(secondsSince1970: time(nil)) else { return nil }
      self.moment = moment
    } else {
      guard case .moment(let moment) = Moment.read(argument) else { return nil }
      self.moment = moment
    }
  }
}
