import ArgumentParser
import Briefs
import Glibc

/// What a command takes for now.
struct ClockOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The moment that counts as now: a day such as 2025-04-03, a day and a time such as 2025-04-03T06:00+02:00, or now. \
      (default: for what the site shows, the newest date of its content; for lists and new files, this day)
      """, valueName: "moment"))
  var clock: Clock?

  /// The day of the moment that was given, or else this machine’s.
  var today: CalendarDate { clock?.day ?? Day.here.date }
}

/// A moment as one writes it on the command line.
struct Clock: ExpressibleByArgument {
  let moment: Moment
  /// What counts as today: of `now` the day where this machine is, otherwise that of the moment.
  let day: CalendarDate

  init?(argument: String) {
    if argument == "now" {
      guard let moment = Moment(secondsSince1970: time(nil)) else { return nil }
      self.moment = moment
      day = Day.here.date
    } else {
      guard case .moment(let moment) = Moment.read(argument) else { return nil }
      self.moment = moment
      day = moment.day
    }
  }
}
