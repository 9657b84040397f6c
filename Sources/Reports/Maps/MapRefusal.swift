import Register

/// Why a map cannot be drawn as it was asked for.
public struct MapRefusal: Error, Hashable, Sendable {
  /// One sentence that names parameters.
  public let sentence: NamingText

  /// A refusal, as `"\(parameter: "classes") takes a number from 2 to 9."`.
  public init(_ sentence: NamingText) { self.sentence = sentence }
}
