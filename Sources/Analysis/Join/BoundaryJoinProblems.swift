import Register

extension BoundaryJoin {
  /// What the join left over, mended or wondered at: errors first, then by kind and subject.
  public var problems: [Problem] {
    (unmatchedProblems + missingProblems + oddProblems).sorted()
  }

  private var unmatchedProblems: [Problem] {
    unmatched.map { unmatched in
      let label = [unmatched.label.code, unmatched.label.name].filter { !$0.isEmpty }.joined(separator: " ")
      return Problem(
        kind: "feature-without-municipality", severity: .error, subject: label,
        // Records count from 1, as in messages about the file.
        sentence: "boundaries, record \(unmatched.feature + 1): \(unmatched.reason)",
        values: [.init("record", unmatched.feature + 1)])
    }
  }

  private var missingProblems: [Problem] {
    missing.map { municipality in
      Problem(
        kind: "municipality-without-feature", severity: .error, subject: municipality.code.text,
        sentence: "\(municipality.name) (\(municipality.code)) is not in the boundaries")
    }
      + missingMembers.map { member in
        Problem(
          kind: "member-without-feature", severity: .error, subject: member.code.text,
          sentence: "\(member.code), a member of '\(member.collaboration)', is not in the boundaries",
          values: [.init("collaboration", member.collaboration)])
      }
      + unknownMembers.map { membership in
        let code = membership.municipality?.text ?? ""
        return Problem(
          kind: "member-without-municipality", severity: .error, subject: code.isEmpty ? membership.party : code,
          sentence: "\(membership.party)\(code.isEmpty ? "" : " (\(code))"), a member of "
            + "'\(membership.collaboration)', is no \(unit.one) of the day and is not counted",
          values: [.init("collaboration", membership.collaboration)])
      }
  }

  private var oddProblems: [Problem] {
    mended.entries.map { entry in
      Problem(
        kind: "mended-code", severity: .warning, subject: entry.code.text, sentence: "boundaries: \(entry)",
        values: [.init("rows", entry.rows)])
    }
      + duplicates.map { duplicate in
        let records = duplicate.features.map { String($0 + 1) }.joined(separator: ", ")
        return Problem(
          kind: "several-features", severity: .warning, subject: duplicate.code.text,
          sentence: "\(duplicate.code) has several features: records \(records)",
          values: [.init("features", duplicate.features.count)])
      }
      + namedFeatures.map { named in
        Problem(
          kind: "joined-by-name", severity: .note, subject: named.code.text,
          sentence: "boundaries, record \(named.feature + 1) has no code and was found by its \(named.manner)",
          values: [.init("record", named.feature + 1)])
      }
      + nameDifferences.map { difference in
        Problem(
          kind: "name-differs", severity: difference.isSameInOtherForm ? .note : .warning,
          subject: difference.code.text,
          sentence: "\(difference.code) is '\(difference.boundaryName)' in the boundaries and "
            + "'\(difference.registerName)' in the register")
      }
  }
}
