/// One thing that a register can have wrong. A new rule is one value, in a file by its subject, and one name in `all`.
public struct RegisterRule: Sendable {
  /// The kind of the problems it finds.
  public let kind: String
  /// What it looks for, in one sentence.
  public let summary: String
  /// The problems in a register, in any order.
  public let find: @Sendable (RegisterAudit) -> [Problem]

  /// A rule from its parts.
  public init(kind: String, summary: String, find: @escaping @Sendable (RegisterAudit) -> [Problem]) {
    self.kind = kind
    self.summary = summary
    self.find = find
  }

  /// Every rule there is.
  public static let all: [RegisterRule] = [
    .twoMemberships, .twoMembershipsAnotherDay, .duplicateMembership, .unknownCollaboration, .municipalityMissing,
    .unknownCode,
    .codeOutsidePeriod, .notCounted, .nameContradictsCode, .shortGap, .memberOfEnded, .eventContradictsMembership,
    .membershipOutsideLife, .hostNotMember, .foundedBeforeHost, .endBeforeFounding, .criteriaNotMet, .criteriaUnknown,
    .withoutMembers, .unknownCounty, .duplicateNumber, .publishedDiffers, .publishedTotalDiffers,
    .plannedMemberAlreadyIn, .twoValues, .factOfUnknownCollaboration,
  ]
}
