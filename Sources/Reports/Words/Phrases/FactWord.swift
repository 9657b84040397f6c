/// A value of a fact that has a name of its own. The raw value is the word in tables.
public enum FactWord: String, Hashable, Sendable, CaseIterable {
  case host, network
  case officeUnit = "office-municipality"
  case company
  case regionalCouncil = "regional-council"
  case hostAgreement = "host-20-2"
  case contract
  case board = "board-27"
  case limitedCompany = "limited-company"
  case jointCompany = "intermunicipal-company"
  case purchasingBody = "central-purchasing-body"
  case jointUndertaking = "joint-undertaking"
  case politicalCouncil = "political-council"
  case cooperative, association
  case yes = "true"
  case no = "false"
}
