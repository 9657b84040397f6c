extension Nynorsk {
  func text(_ phrase: NotePhrase) -> String {
    switch phrase {
    case .partTitle: "{part}: {title}"
    case .candidatesNobody: "Ingen står utanfor her."
    case .noteTitle: "{occasion.many} per {day}"
    case .noteLead:
      "Per {day} er {members} av {municipalities} {municipalities:unit} ({share}) {members:medlem|medlemer} i {collaborations} samarbeid. Der bur {people} av {all} {all:innbyggjar|innbyggjarar} ({peopleShare})."
    case .noteLeadMembers:
      "Per {day} har {collaborations:samarbeidet|samarbeida} {members} {members:medlem|medlemer} med {people} {people:innbyggjar|innbyggjarar}."
    case .noteLeadNone:
      "Per {day} er {municipalities:{unit.the_one} ikkje|ingen av {municipalities} {unit.many}} medlem i noko samarbeid."
    case .noteWeak: "ingen nær nok; sterkast pendling har {name} ({why})"
    case .noteTurned: "{name} er større enn samarbeidet, som heller kunne samle seg om {name}"
    case .noteOutside:
      "Utanfor står {outsiders} {outsiders:unit} med {outsidePeople} {outsidePeople:innbyggjar|innbyggjarar}: {names}."
    case .noteNobodyOutside: "Ingen står utanfor."
    case .noteLeadUnknown:
      "{municipalities:Det er ikkje kjent om {unit.the_one} var medlem i noko samarbeid {day}.|Per {day} er {members} av {municipalities} {unit.many} medlemer i eit samarbeid, med {peopleShare} av innbyggjarane.}"
    case .noteLeadMembersUnknown:
      "Kven som var medlem i {collaborations:samarbeidet|samarbeida} {day}, er ikkje kjent for alle."
    case .noteOnRecord:
      "{recorded} er {recorded:ført opp som medlem|førte opp som medlemer}, {unsure} av dei utan registrert start."
    case .noteNotOnRecord:
      "Ikkje noko medlemskap er ført inn for {outsiders} {outsiders:unit} med {outsidePeople} {outsidePeople:innbyggjar|innbyggjarar}: {names}."
    case .noteMembersHeading: "Samarbeida og medlemene"
    case .noteMembersTitle: "Samarbeid med medlemer her"
    case .noteMembersHere: "Medlemer her"
    case .noteCount: "Tal"
    case .notePartOfAll: "{part} av {all}"
    case .noteMembersNote:
      "«n av m»: samarbeidet har m medlemer, og n av dei er her. Innbyggjarar og årsverk er for heile samarbeidet."
    case .noteOutsidersHeading: "Utanfor, og kva dei kunne bli med i"
    case .noteBest: "Nærmaste samarbeid"
    case .noteWhy: "Kvifor"
    case .noteOthers: "Andre moglege"
    case .noteBestNote:
      "Nærmast er samarbeidet med sterkast pendling til eller frå når ho er minst {limit}, så felles bu- og arbeidsmarknad, grense på land, felles senter og avstand over vatn. Pendling under grensa tel ikkje. Om nokon vil, seier tala ingenting om."
    case .noteProposalsHeading: "Forslaga"
    case .noteChangesTitle: "Samarbeid som blir endra, før → etter"
    case .noteAroundHeading: "Planar, invitasjonar og anna samarbeid"
    case .historyTitle: "Kva som er kjent gjennom tid:"
    case .historyRole: "{role}"
    case .historySince: "{role} frå {since}"
    case .historyUntil: "{role} til {until}"
    case .historyBetween: "{role} frå {since} til {until}"
    case .historyTold: "{text} ({when})"
    case .alternativesTitle: "Andre samarbeid, det nærmaste først:"
    case .emptiedHeading: "Utan medlemer etterpå:"
    case .noteTitleProposals: "{title}, og kva framlegga ville endre"
    case .countedWhole: "{names} er delt frå {day}, men blir rekna udelt her, etter den delen som har halde på namnet."
    case .enteredSince: "Det som er endra i samarbeida etter {day}, er ført inn sidan."
    case .knownThen: "Per {day}: {text}"
    }
  }
}
