/// What a file says of one party: that it is something to a collaboration.
struct ImportClaim: Equatable {
  /// A text with its place.
  struct Cell: Equatable {
    var text: String
    var place: ImportPlace
  }

  /// An end with the kind of the column that it stands in.
  struct End: Equatable {
    var cell: Cell
    var kind: ImportColumn.Kind
  }

  /// The collaboration as written; empty when the file does not say.
  var collaboration: Cell
  /// Its key in the register, where the file has one.
  var collaborationID = ""
  var party: ListedParty
  /// The code beside the name; empty when there is none.
  var code = ""
  /// Where the party stands.
  var place: ImportPlace
  /// The code of the county that the file gives, for the collaboration or the party; empty when it does not.
  var county = ""
  /// What those in the column are.
  var columnRole: Role?
  var role: Cell?
  var from: Cell?
  var to: End?
  var source = ""
  var note = ""

  /// What is looked for in the index of names.
  var written: String { code.isEmpty ? party.name : party.name.isEmpty ? code : "\(code) \(party.name)" }
}

/// What a file says, row by row, and what of it was not read.
struct ImportClaims: Equatable {
  var claims: [ImportClaim] = []
  /// Hosts by the collaboration as written, with its key in the register where the file has one.
  var hosts: [(collaboration: ImportClaim.Cell, id: String, host: ImportClaim.Cell, county: String)] = []
  var notes: [ImportNote] = []
  /// Collaborations without a party.
  var empty: [ImportClaim.Cell] = []

  static func == (a: Self, b: Self) -> Bool { a.claims == b.claims && a.notes == b.notes && a.empty == b.empty }
}

/// Something worth knowing about the file that asks nothing.
public struct ImportNote: Hashable, Sendable {
  /// Where; `nil` when the whole file is meant.
  public var place: ImportPlace?
  /// A sentence without a full stop.
  public var sentence: NamingText

  /// A note from its parts.
  public init(place: ImportPlace?, sentence: NamingText) {
    self.place = place
    self.sentence = sentence
  }
}
