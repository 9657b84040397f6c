import Register

/// Rows of one table tied to rows of another by their keys, with what found no partner on either side.
///
/// A key that fits several rows is ambiguous and tied to none: taking the first would be a choice nobody made.
public struct KeyJoin: Equatable, Sendable {
  /// How a key found its row, in the order in which it is tried.
  public enum Manner: String, Hashable, Sendable, CaseIterable {
    /// Both are the same code once lost zeros and added words are mended.
    case code
    /// Letter for letter, apart from blanks at the ends.
    case exact
    /// Apart from capitals, hyphens and spaces.
    case normalised
    /// By a part of a name in several languages.
    case parallel
    /// Without a word that most keys of one side have: `Ålesund kommune`.
    case withoutSharedWord
  }

  /// A key with the rows that it fits.
  public struct Ambiguity: Hashable, Sendable {
    /// The place of the key.
    public var key: Int
    /// The rows, at least two, rising.
    public var rows: [Int]
  }

  /// A way of writing a code that is not that of the row it was tied to.
  public struct Mending: Hashable, Sendable {
    /// The key as written, and as its row writes it.
    public var written, target: String
    /// How many keys are written so.
    public var count: Int
  }

  /// For each key the row it is tied to; `nil` where there is none. Several keys may have the same row.
  public internal(set) var rows: OptionalIntegers
  /// For each key how it found its row.
  public internal(set) var manners: [Manner?]
  /// The keys that fit no row, rising.
  public internal(set) var unmatchedKeys: [Int] = []
  /// The rows that no key is tied to, rising.
  public internal(set) var unmatchedRows: [Int] = []
  /// The keys that fit several rows.
  public internal(set) var ambiguities: [Ambiguity] = []
  /// The keys that had to be mended, by the key as written.
  public internal(set) var mendings: [Mending] = []

  /// How many keys have a row.
  public var matchedCount: Int { rows.count { $0 != nil } }
}

/// The keys tied to the rows whose keys are `targets`, by code, then letter for letter, then apart from capitals,
/// hyphens and spaces, then by parts of parallel names, then without words that most keys of one side share; what is left
/// over on both sides once more by itself, since of a whole column few may have such a word. Linear.
///
/// - Parameter scheme: what codes look like; without it nothing is taken for a code.
public func joined(keys: ColumnTexts, to targets: [String], scheme: CodeScheme?) -> KeyJoin {
  var lookups = KeyLookups(targets, keys: keys, scheme: scheme)
  var join = KeyJoin(rows: OptionalIntegers(capacity: keys.count), manners: [])
  join.manners.reserveCapacity(keys.count)
  var mended: [KeyJoin.Mending: Int] = [:]
  var taken = [Bool](repeating: false, count: targets.count)
  var unmatched = 0
  for (place, key) in keys.enumerated() {
    let found = lookups.rows(for: key)
    join.rows.append(found?.rows.count == 1 ? found?.rows.first : nil)
    join.manners.append(found?.rows.count == 1 ? found?.manner : nil)
    guard let found else {
      unmatched += 1
      continue
    }
    guard found.rows.count == 1, let row = found.rows.first else {
      join.ambiguities.append(KeyJoin.Ambiguity(key: place, rows: found.rows))
      continue
    }
    taken[row] = true
    if found.manner == .code || found.manner == .withoutSharedWord, key != targets[row] {
      mended[KeyJoin.Mending(written: key, target: targets[row], count: 0), default: 0] += 1
    }
  }
  join.unmatchedKeys = withoutRow(join, count: unmatched)
  join.unmatchedRows = taken.indices.filter { !taken[$0] }
  // What is left over is tried by itself, as long as that finds anything.
  var (tried, rest) = (keys.count, join.unmatchedKeys)
  while rest.count < tried, rest.count > 1, !join.unmatchedRows.isEmpty {
    tried = rest.count
    let rows = join.unmatchedRows
    var lookups = KeyLookups(rows.map { targets[$0] }, keys: keys.rows(rest), scheme: scheme)
    rest.removeAll { key in
      guard let found = lookups.rows(for: keys[key]) else { return false }
      guard found.rows.count == 1, let place = found.rows.first else { return true }
      let row = rows[place]
      (join.rows[key], join.manners[key], taken[row]) = (row, found.manner, true)
      mended[KeyJoin.Mending(written: keys[key], target: targets[row], count: 0), default: 0] += 1
      return true
    }
    join.unmatchedKeys.removeAll { join.rows[$0] != nil }
    join.unmatchedRows = taken.indices.filter { !taken[$0] }
  }
  join.mendings = mended.map { KeyJoin.Mending(written: $0.written, target: $0.target, count: $1) }
    .sorted { ($0.target, $0.written) < ($1.target, $1.written) }
  return join
}

/// The keys that have neither a row nor several, rising; counted before, since growing costs as much room again.
private func withoutRow(_ join: KeyJoin, count: Int) -> [Int] {
  let ambiguous = Set(join.ambiguities.map(\.key))
  var keys: [Int] = []
  keys.reserveCapacity(count)
  for (key, row) in join.rows.enumerated() where row == nil && !ambiguous.contains(key) { keys.append(key) }
  return keys
}

/// Rows by each form of their keys; each way of writing them is looked at when the first key asks for it.
private struct KeyLookups {
  private let targets: [String]
  private let keys: ColumnTexts
  private let scheme: CodeScheme?
  private var lookups: [KeyJoin.Manner: [String: [Int]]] = [:]
  private lazy var ofTargets = SharedWords(targets)
  private lazy var ofKeys = SharedWords(keys)

  init(_ targets: [String], keys: ColumnTexts, scheme: CodeScheme?) {
    self.targets = targets
    self.keys = keys
    self.scheme = scheme
  }

  mutating func rows(for key: String) -> (rows: [Int], manner: KeyJoin.Manner)? {
    for manner in KeyJoin.Manner.allCases {
      let forms =
        manner == .withoutSharedWord ? [ofKeys.cut(from: key)] : KeyLookups.forms(of: key, manner, scheme)
      if lookups[manner] == nil { lookups[manner] = lookup(manner) }
      let found = forms.compactMap { $0.isEmpty ? nil : lookups[manner]?[$0] }
      // Under one form the rows stand once each, rising.
      if found.count == 1 { return (found[0], manner) }
      if found.count > 1 { return (Set(found.joined()).sorted(), manner) }
    }
    return nil
  }

  private mutating func lookup(_ manner: KeyJoin.Manner) -> [String: [Int]] {
    var rows: [String: [Int]] = [:]
    for (row, target) in targets.enumerated() {
      let forms =
        manner == .withoutSharedWord ? [ofTargets.cut(from: target)] : KeyLookups.forms(of: target, manner, scheme)
      for form in Set(forms) where !form.isEmpty { rows[form, default: []].append(row) }
    }
    return rows
  }

  private static func forms(of key: String, _ manner: KeyJoin.Manner, _ scheme: CodeScheme?) -> [String] {
    switch manner {
    case .code: scheme?.reading(of: key).code.map { [$0.text] } ?? []
    case .exact: [trimmedKey(key)]
    case .normalised: [normalisedName(key)]
    case .parallel: parallelNames(key).map { normalisedName($0) }
    // Depends on the other keys of its side.
    case .withoutSharedWord: []
    }
  }
}

/// The key without white space at its ends.
public func trimmedKey(_ key: String) -> String {
  guard let first = key.utf8.first, let last = key.utf8.last else { return "" }
  // The short way: most keys begin and end with a printable character of ASCII.
  if first > 0x20, last > 0x20, first < 0x7F, last < 0x7F { return key }
  let scalars = key.unicodeScalars
  guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
    let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
  else { return "" }
  return String(String.UnicodeScalarView(scalars[start...end]))
}
