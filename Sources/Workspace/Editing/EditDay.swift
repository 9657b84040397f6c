import Register
import Reports

/// A day as a surveyor knows it.
public typealias EditDay = KnownDay

extension KnownDay {
  /// A day as a table has it, or as one of the languages writes it: `2021-07-01`, `1.7.2021`, `2021-07`, `juli 2021`,
  /// `våren 2021`, `2021`, `før 1.7.2021`, `unknown`; `nil` for anything else.
  public init?(_ text: String) {
    guard let day = KnownDay(stored: text) ?? KnownDay(written: text) else { return nil }
    self = day
  }

  /// The day on which to ask about it; `nil` when nobody knows.
  public var day: Day? { reference }
}

extension KnownDay {
  /// The day for whoever keeps the register: numbers as tables have them, words in the language of messages.
  var inMessages: String {
    if case .season = self { text(in: .en) } else { inWords }
  }
}

extension Founding {
  /// When a collaboration came to be, as somebody writes it: as an edit's day, or `over-longer-time`.
  public init?(written text: String) {
    if !text.isEmpty, let founding = Founding(stored: text) {
      self = founding
    } else if let when = KnownDay(text) {
      self = .known(when)
    } else {
      return nil
    }
  }
}
