/// Notes in the order in which they were made, each once however often it is added: what several steps of one use case
/// rest on is told by each of them.
public struct Notes: Hashable, Sendable {
  /// The notes.
  public private(set) var list: [Note] = []
  private var said: Set<String> = []

  /// No notes.
  public init() {}

  /// Adds a note, unless its words stand there already.
  public mutating func add(_ note: Note) {
    if said.insert(note.description).inserted { list.append(note) }
  }

  /// Adds all of them in their order.
  public mutating func add(_ others: Notes) {
    for note in others.list { add(note) }
  }

  /// Adds what was told of a value, and gives the value.
  public mutating func take<Value>(_ told: Told<Value>) -> Value {
    add(told.notes)
    return told.value
  }
}
