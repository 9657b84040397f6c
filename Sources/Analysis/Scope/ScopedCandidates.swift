import Register

extension Evidence {
  /// The candidates of everybody outside whom a part is about, by code: of those in its upper units all, and of others those
  /// of its collaborations that they could join.
  ///
  /// - Complexity: that of the candidates of every municipality outside.
  public func candidates(of scope: Scope, thresholds: Thresholds = Thresholds()) -> [Candidates] {
    candidatesOfOutsiders(thresholds: thresholds).limited(to: scope, in: snapshot)
  }

  /// The candidates of everybody outside, by code.
  public func candidatesOfOutsiders(thresholds: Thresholds = Thresholds()) -> [Candidates] {
    snapshot.outsiders.compactMap { candidates(for: $0.code, thresholds: thresholds) }
  }
}

extension [Candidates] {
  /// Those whom a part is about: of municipalities in its upper units all, and of others those of its collaborations that
  /// they could join.
  public func limited(to scope: Scope, in snapshot: Snapshot) -> [Candidates] {
    let extent = scope.extent(in: snapshot)
    return compactMap { all in
      if extent.municipalities.contains(all.municipality.code) { return all }
      var answer = all
      answer.candidates = answer.candidates.filter { scope.collaborations.contains($0.collaboration) }
      answer.weak = nil
      return answer.candidates.isEmpty ? nil : answer
    }
  }
}
