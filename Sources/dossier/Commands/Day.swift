import ArgumentParser
import Briefs
import Glibc

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
