import ArgumentParser
import Briefs
import Glibc

/// The day that a command takes for today.
struct ClockOption: ParsableArguments {
  @Option(help: ArgumentHelp("Take this day for today, such as 2025-04-03.", valueName: "date"))
  var clock: Day?

  /// The day that was given, or else this machine’s.
  var today: CalendarDate { (clock ?? Day.here).date }
}

/// A day as one writes it on the command line.
struct Day: ExpressibleByArgument {
  let date: CalendarDate

  private init(date: CalendarDate) { self.date = date }

  init?(argument: String) {
    guard case .date(let date) = CalendarDate.read(argument), date.day != nil else { return nil }
    self.date = date
  }

  /// Today, where this machine is.
  static var here: Day {
    var now = time(nil)
    var local = unsafe tm()
    unsafe localtime_r(&now, &local)
    // A clock that stands at no date of the calendar is a broken one; the first date makes it plain.
    let date = unsafe CalendarDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    return Day(date: date ?? .earliest)
  }
}
