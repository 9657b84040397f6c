import Register

extension RegisterEdit {
  /// Has the table of events say it.
  mutating func tell(_ text: LocalText) {
    eventText = text.own
    eventTranslations = text.own.isEmpty ? [:] : text.translations
  }
}

/// What every edit of a register says of itself.
public struct EditTerms: Hashable, Sendable {
  /// The first day on which it holds.
  public var day: EditDay
  /// Where it was learned; never empty.
  public let source: String
  /// Anything else worth knowing; may be empty.
  public let note: String
  /// What the table of events says of it: a plain sentence when `nil`, no row when empty.
  public let event: String?
  /// Whether a hole between two memberships of one municipality is meant so.
  public var allowsGap: Bool

  /// Terms from their parts; `nil` without a source, since every fact has one.
  public init?(
    day: EditDay, source: LineOfText, note: LineOfText? = nil, event: LineOfText? = nil, allowsGap: Bool = false
  ) {
    if source.isEmpty { return nil }
    self.day = day
    self.source = source.text
    self.note = note?.text ?? ""
    self.event = event?.text
    self.allowsGap = allowsGap
  }

  /// The edit of an action; its event as given, or as the sentence says.
  func edit(_ action: EditAction, eventText: LocalText = LocalText("")) -> RegisterEdit {
    var edit = RegisterEdit(action, when: day, source: source, note: note, allowsGap: allowsGap)
    edit.tell(event.map { LocalText($0) } ?? eventText)
    return edit
  }
}
