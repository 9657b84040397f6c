/// What a use case gives: the value that was asked for, and what is worth knowing about how it came to be.
public struct Told<Value> {
  /// What was asked for.
  public var value: Value
  /// What is worth knowing about it.
  public var notes: Notes

  /// A value with its notes.
  public init(_ value: Value, notes: Notes = Notes()) {
    self.value = value
    self.notes = notes
  }

  /// The value that some work comes to, with the notes it makes on its way. A failure gets those that were made before.
  ///
  /// - Throws: `Failure`: what the work throws, any error as one, with the notes made before.
  public init(_ work: (inout Notes) throws -> Value) throws(Failure) {
    var notes = Notes()
    do {
      value = try work(&notes)
    } catch {
      throw Failure(error).told(after: notes)
    }
    self.notes = notes
  }
}

extension Told: Sendable where Value: Sendable {}
