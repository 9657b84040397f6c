import DataPackage
import Reports

extension MapSettings {
  /// The settings with a style; fails with the place and the key when it cannot be followed.
  func styled(by style: StyleTree, from place: String) throws -> MapSettings {
    do {
      return try styled(style.leaves.map { ($0.key, StyleValue($0.value)) })
    } catch {
      throw Failure("\(place): \(error)")
    }
  }
}

extension StyleValue {
  fileprivate init(_ tree: StyleTree) {
    switch tree {
    case .object: self = .object
    case .list(let values): self = .list(values.map { StyleValue($0) })
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .flag(let flag): self = .flag(flag)
    case .null: self = .null
    }
  }
}
