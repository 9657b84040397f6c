import Geometry

/// What a feature of the boundaries says of itself: the code and the name in its attributes.
public struct BoundaryLabel: Hashable, Sendable {
  /// The text of the code field; empty when there is none.
  public var code: String
  /// The text of the name field; empty when there is none.
  public var name: String

  /// A label from its parts.
  public init(code: String = "", name: String = "") {
    self.code = code
    self.name = name
  }
}

/// The labels of the features, in their order.
///
/// - Parameters:
///   - codeField: the place of the code field; `nil` when there is none.
///   - nameField: the place of the name field; `nil` when there is none.
public func boundaryLabels(_ rows: [[AttributeValue]], codeField: Int?, nameField: Int?) -> [BoundaryLabel] {
  rows.map { row in
    BoundaryLabel(
      code: codeField.map { keyText(row[$0]) } ?? "", name: nameField.map { keyText(row[$0]) } ?? "")
  }
}

/// An attribute as the text of a key: a number without decimals loses its point, a missing value is empty.
public func keyText(_ value: AttributeValue) -> String {
  switch value {
  case .text(let text): text
  case .whole(let number): String(number)
  case .number(let number): Int(exactly: number).map { String($0) } ?? "\(number)"
  case .missing: ""
  }
}
