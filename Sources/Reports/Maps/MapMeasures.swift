/// The measures that all maps share, in millimetres or square millimetres on the page.
package enum MapMeasures {
  /// Islets under this area are left out unless they are the whole municipality.
  static let leastIslet = 0.3
  /// The shortest stretch of an outer line that is told from what is on either side of it: border or coast.
  static let leastBorderStretch = 1.5
  /// How far to either side of an outer line land of others is looked for, as a part of that.
  static let borderReach = 0.15
  /// How large key figures are, of their usual size, where they would find no room otherwise.
  static let smallFigures = 0.8
  /// How much larger than it must be the inset of a map of a part is drawn where it has room.
  static let areaInsetGrowths = [1.5, 1.35, 1.2, 1]
  /// How much smaller it is drawn where there would be none otherwise.
  static let smallAreaInset = 0.9
  /// How wide a line is at the most where an inset shows the same larger.
  static let widestBelowInset = 0.33
  /// How small a number in a circle may be, in points, and how much of the circle's radius it may reach to.
  static let leastInCircle = 5.0, roomInCircle = 0.88
  /// How much closer the dots of what is not known lie on small maps, and the least land with a dot of its own, in square
  /// millimetres.
  static let closerDots = 0.75, leastDotted = 0.35
  /// How much of a border between regions is seen on either side of another that runs along it: no more than a share of that.
  static let besideRegion = 0.22, besideRegionShare = 0.7
  /// How far from the frame of a map its lines end.
  static let lineEnd = 0.2
  /// How fine land of others is drawn, in millimetres, and its smallest island, in square millimetres.
  static let abroadResolution = 0.5, leastIsletAbroad = 0.8
  /// The shortest border with land of others that the legend has a row for, in metres.
  static let leastKeyedBorder = 5000.0
  /// What letters keep from the edge of a page of water.
  static let pageInset = 2.0
  /// How far paper below a block of text reaches beyond it, in millimetres.
  static let textGround = 1.3
  /// How far water reaches below the map where the sources stand on paper.
  static let waterBelowMap = 0.55
  /// The diameter of the dot that shows a municipality that is drawn with less than its area.
  static let leastDot = 0.8
  /// The same at the scale of a small map, where dots of the usual size would be beads along the coast.
  static func dot(atScale scale: Double) -> Double { leastDot * max(0.6, min(1, 8_000_000 / scale)) }
  /// Pieces of a collaboration over this area get a number of their own.
  static let leastNumberedPiece = 3.0
  /// The same on small maps, where of those that lie together one has it.
  static let leastNumberedPieceOfPanel = 1.0
  /// The same on maps of a part of the country, where names tell the rest.
  static let leastNumberedPieceOfArea = 60.0
  /// There, a number speaks for the other pieces of its group within so many millimetres.
  static let numberReach = 20.0
  /// What a drawing can show: simplification leaves out what is finer.
  static let resolution = 0.15
  /// Below this radius a number does not find room on its shape; below the second it is cramped.
  static let smallRadius = 1.5, crampedRadius = 2.6
  /// An inset is worth its room when so many shapes that are too small lie in it.
  static let worthwhileInset = 3.0
  /// A unit whose sides are shorter, in millimetres, is a speck, which counts so much of a shape; where a larger share of
  /// all are, none counts.
  static let speckSide = 3.5, speck = 0.5, mostSpecks = 0.4
  /// The sizes that an inset may have at most, as shares of the page's width, and how much larger than the country it is
  /// drawn.
  static let insetShapes = [
    (0.32, 0.435), (0.32, 0.32), (0.4, 0.24), (0.24, 0.32), (0.24, 0.24), (0.24, 0.17), (0.17, 0.17),
  ]
  static let insetMagnification = 2.84
  /// How many times larger than a small map its inset may be drawn, the best first, and the least side of a useful one.
  static let panelMagnifications = [6, 5, 4, 3.4, 2.84, 2.4]
  static let leastPanelInset = 16.0
  /// Around the land of a small map that has numbers, in millimetres.
  static let panelMargin = 2.6
  /// How far small maps of the same land reach into each other's free corners, as shares of what their land allows, the
  /// most first; by how much the scale must gain by it, how much smaller an inset may become, and its least width then.
  static let nestings = [1, 0.8, 0.65, 0.5, 0.4, 0.25]
  static let worthwhileNesting = 0.97, smallerInset = 1.35, leastSmallerInset = 22.0
  /// There, lines below a title are so much shorter, so that titles have room beside each other.
  static let nestedNote = 0.66
  /// How wide the borders of regions are on small maps, as a share of the usual width.
  static let panelRegion = 0.75
  /// How much room is a small map's own to the left of its land where another one reaches in there, in millimetres.
  static let nestedReach = 7.0
  /// A small map has room for one leader on so much of the page, in square millimetres, and for four at least; names at
  /// further ones become letters.
  static let roomPerLeader = 150.0
  /// On a small map a piece of a group that is so much of its land has a number, at a leader where it finds no room.
  static let numberedShareOfPanel = 0.02
  /// Two leaders of a small map are read as a pair of lines where both are so long and so near, in millimetres, and lead so
  /// nearly one way, as the sine of the angle between them.
  static let pairedLeaders = (length: 6.0, apart: 4.0, angle: 0.3)
  /// What stands below the title of a small map has lines no shorter than this, in millimetres.
  static let leastPanelNote = 38.0
  /// The radius of the dot that shows an owner.
  static let ownerDot = 0.75
  /// How far beyond the land the frame of what an inset shows may stand, in millimetres.
  static let insetPlaceBeyond = 2.0
  /// How far inside the page it stays, in millimetres.
  static let insetPlaceInside = 0.6
  /// Between the frame of what an inset shows and the word that says so, in millimetres.
  static let insetWordOffFrame = 0.8
  /// Half the width of the sign of a party of other cooperation, how far the lines between parties bend, as a share of
  /// their length, and in how many steps they are drawn.
  static let relationNode = 0.55, partySign = 0.85, arcBend = 0.14
  static let arcSteps = 20
  /// Between a line and the sign of somebody who is no party of it.
  static let routeClearance = 0.6
  /// Between a number and the edge of its plate, twice as much to the sides.
  static let numberPlate = 0.4
  /// How far from the middle of its land the number of a party may stand, in millimetres.
  static let plateReach = 6.0
  /// The number of a party on its plate, as a share of other numbers, and what the plate is wider and higher, in millimetres.
  static let plateNumber = 0.78, plateRoom = (width: 1.4, height: 1.1)
  /// Between the plate of a party and lines and signs of others.
  static let plateClearance = 0.9
  /// Below this width in millimetres the lines of an inset are as much thinner as it is narrower.
  static let roomyInset = 32.0
  /// How much larger than stated an inset is drawn where it has the room, the most first.
  static let insetGrowths = [1.2, 1.15, 1.1, 1.05]
  /// How far from the land of a plan its name may stand on the open sea, in millimetres.
  static let planBesideLand = 5.0
  /// Between the name of a plan and that of a municipality, in millimetres.
  static let planOffNames = 1.0
  /// How far from the land of a plan its name may reach, in millimetres.
  static let planNameReach = 15.0
  /// What the place of a party's name may cost: less than standing on a line, a sign or a number.
  static let dearestPartyName = 20.0
  /// What the place of a key may cost: less than standing on a plate, on another key or beyond the frame.
  static let dearestKey = 300.0
  /// The same at the end of a leader, whose length and what it crosses cost too.
  static let dearestLedName = 15.0
  /// Of leaders to names of parties that are longer, others make room where that helps, and how much must be saved for a
  /// key to do so, in millimetres.
  static let longPartyLeader = 5.0, savedByKey = 4.0
  /// Around the sign of a party, where a name at a leader from another one is not put without need.
  static let ownRoom = 4.0
  /// With more lines than these from one party to others, they would hide each other.
  static let greatestStar = 4
  /// Between the lines of a pattern that stands for a colour in print without colours.
  static let patternSpacing = 1.2
  /// The width of those lines, in millimetres: thin enough that a number among them is read.
  static let patternWidth = 0.14
  /// The longest code, in letters, that stands in a sign of the legend.
  static let longestCode = 4
  /// More groups than these are not listed in a legend.
  static let greatestLegend = 100
  /// How far a circle may reach over the room of a map of a country.
  static let circleBeyond = 1.0
  /// Named circles lie over each other where their middles are nearer than this share of both radii.
  static let circlesOver = 0.95
  /// The name of a circle is so many times nearer to its own than to any other with a name, and by so many millimetres.
  static let nearerOwnCircle = 1.6, nearerOwnCircleBy = 0.7
  /// Between the name of a circle at a leader and other circles with a name, in millimetres.
  static let offNamedCircle = 1.2
  /// An inset of named circles is drawn so many times larger than usual where it has room, the most first.
  static let circleInsetGrowths = [1.7, 1.5, 1.3, 1.15, 1]
  /// An inset of named circles holds so many of those at the least.
  static let worthwhileCircles = 4.0
  /// More groups than these have calmer colours, and an inset of the densest place as large as the page has room for.
  package static let manyGroups = 36
  /// How many times larger than the map that inset is drawn, the best first, and the sizes that it may have, as shares of the
  /// page's width.
  static let densestMagnifications = [5.0, 4, 3.2]
  static let densestShapes = [
    (0.34, 0.34), (0.3, 0.3), (0.34, 0.24), (0.26, 0.26), (0.3, 0.2), (0.22, 0.22), (0.24, 0.17), (0.19, 0.17),
  ]
  /// Of those not listed, so many without room on their shapes have leaders; of more none has.
  static let fewLeaders = 12
  /// The least width of what the map of a county shows, in metres on the ground: nearer, borders made for a country
  /// look coarse.
  static let leastAreaWidth = 75_000.0
  /// How long a typical edge of a coast may be on the map of a part: at a greater scale, islands would be triangles.
  static let longestEdge = 1.3
  /// So many of the greatest municipalities outside are named on a map of the country.
  static let namedOutsiders = 8
  /// So many of the units with the greatest amounts are named on a map of circles, in them or beside them.
  static let namedLargest = 12
  /// The same where the title counts more of them.
  static let namedOfHalf = 30
  /// The same of the municipalities with the most people on a map by people.
  static let namedByPeople = 20
  /// Pieces of a group that lie so near a piece with its number need none of their own: the colour tells.
  static let besideNumbered = 2.0
  /// Pieces that need a leader and lie within this of each other share one label.
  static let clusterWidth = 16.0
  /// Lines shorter than this are drawn thinner: on a small island, thick ones would clot.
  static let shortBorder = 2.0
  /// The same of outlines around what is marked, which are thicker.
  static let shortOutline = 7.0
  /// How much of the height of its page small maps have at the least; what explains them makes the page higher then.
  static let leastShareOfMaps = 0.45
  /// How high the land of a small map of a day is at the least, in millimetres: the page grows for it.
  static let leastPanelLand = 42.0
  /// How long the greatest of several parts of the country is at the least, in millimetres: the page grows for it, so many
  /// times by this factor at the most.
  static let leastGreatestPanel = 24.0, growth = 1.2, growingSteps = 12
  /// So many collaborations that are the same on all small maps stand in one paragraph rather than in rows.
  static let leastRunIn = 8
  /// On a page of this width or more they stand below each other, in millimetres.
  static let roomyLegend = 150.0
  /// So many collaborations of the lowest cover are listed beside small maps at the most.
  static let listedLow = 12
  /// How much larger a small map is drawn that is crowded or tiny.
  static let largerPanel = 2.0
  /// Between the rim of the box around it and what stands in it, what its land keeps from that to the sides for labels, and
  /// the room of its scale bar, in millimetres.
  static let panelBoxInset = 2.0, panelBoxSide = 3.0, panelBoxRim = 0.2, panelBoxBar = (width: 21.0, height: 3.6)
  /// How much smaller small maps may be for the sake of plainer rows.
  static let plainness = 1.05
  /// Between small maps that are fitted to each other, in millimetres.
  static let mosaicGap = 2.5
  /// How far small maps reach up beside what is read before them, in millimetres.
  static let mosaicRise = 20.0
  /// How far from its land a small map may have labels, in millimetres.
  static let panelLabels = 9.0
  /// The same on both sides of one that is so narrow that a name would not find room, in millimetres with the land.
  static let narrowPanel = 24.0
  /// So many labels at leaders or without room, at least half of all, are a crowd on a small map.
  static let crowdedPanel = 4
  /// For how many labels at leaders a letter counts, which a reader must look up.
  static let astrayLetter = 2
  /// A small map whose sides are shorter is tiny, in millimetres.
  static let tinyPanel = 6.0
  /// How much smaller other maps may be for the sake of a crowded one that is drawn larger, and of a tiny one; how many
  /// there are for each one that is.
  static let dearestLarger = 1.25, dearestTiny = 1.03
  static let panelsPerLarger = 3
  /// What letters on a small map keep from the land of another one, in millimetres.
  static let offOtherMaps = 0.8
  /// How high what is free below small maps must be for a scale bar, in millimetres.
  static let spareStrip = 5.0
  /// The bar above a small map that stands for all, in millimetres.
  static let panelBar = (width: 18.0, height: 0.9)
  /// The size of municipality names on maps of a part of the country, in points, the largest first.
  static let nameSizes = [6.5, 6]
  /// The same where the map is about one unit alone.
  static let subjectSizes = [9.0, 8, 7]
  /// No letters are smaller than this, in points, unless a style asks for smaller ones in the legend.
  static let leastLetters = 6.0
  /// How much of half a name may stick out of the circle in its municipality, and in what is named with its figure.
  static let nameTolerance = 1.5, wordTolerance = 1.2
  /// What a leader pays for crossing what is marked, in millimetres of its length.
  static let markedToll = 25.0
  /// Between a name and the borders of what it names, in millimetres.
  static let nameClearance = 0.3
  /// The same where a name has no more room in any size.
  static let leastNameClearance = 0.1
  /// Between a number and the names around it, in millimetres.
  static let numberOffName = 0.8
  /// What more lies between a number and a name on one line, in millimetres.
  static let numberBesideName = 0.9
  /// Between a name and leaders or the rule around what an inset shows, in millimetres: the letters that go below the
  /// line must have room too.
  static let nameOffLines = 0.5
  /// The least share of a name that stands on its own land where the rest stands on water.
  static let leastOnLand = 0.66
  /// The same where the rest stands on a neighbour of the same look.
  static let leastOnOwn = 0.82
  /// The same for one that would have a letter otherwise.
  static let leastOnOwnBeforeLetter = 0.6
  /// How far words that look for room all over a shape keep from its border, in millimetres, the best first.
  static let wordClearances = [0.6, 0.3]
  /// Over how wide a fjord the border of a region goes on, in metres.
  static let longestOverWater = 20_000.0
  /// How far from land the border of two groups of one colour goes on over water, and the shortest such line, in
  /// millimetres.
  static let waterBorderReach = 4.0, leastWaterBorder = 1.5
  /// The longest leader to a name in the inset of a small map, in millimetres.
  static let longestInsetLeader = 7.0
  /// The longest leader to a name, in millimetres.
  static let longestNameLeader = 15.0
  /// The same where only so many names fail: rather a long line than letters that a legend explains for one or two.
  static let longestRareLeader = 26.0, fewNames = 2
  /// The same for a number: where pieces lie so close that it must lead farther, an inset is better.
  static let longestNumberLeader = 26.0
  /// The same to the name of a group, which has a letter where none is so near.
  static let longestWordLeader = 20.0
  /// The same to a number on a small map.
  static let longestPanelLeader = 12.0
  /// The same to a name, into the white beyond the land of the map: what it names is what the page is about.
  static let longestPanelNameLeader = 26.0
  /// Around a letter on a plate that stands for a name on a small map, in millimetres.
  static let letterPlate = 0.5
  /// How much of its half diagonal may stick out of the circle in its land: it has a ground of its own.
  static let plateTolerance = 1.3
  /// How much of a name outside all groups may stick out, where there are no fills that it could be read across.
  static let outsiderTolerance = 2.6
  /// More collaborations than these are not ranked beside a map.
  static let greatestRanking = 60
  /// The longest name in such a ranking, in letters.
  static let longestRankedName = 43
  /// The sizes that the letters of a legend may have, as shares of the usual one: 6.5, 6.25 and 6 points.
  static let legendSteps = [1, 6.25 / 6.5, 6 / 6.5]
  /// Larger ones where a free corner has room for them: 7.5 to 6.75 points.
  static let roomyLegendSteps = [7.5, 7.25, 7, 6.75].map { $0 / 6.5 }
  /// How many lines of a legend that run over are as bad as letters of half the size.
  static let linesPerLegendSize = 60.0
  /// How large the country may be drawn, as shares of the greatest size that the page allows.
  static let mapShares = stride(from: 1.0, to: 0.69, by: -0.03).map { $0 }
  /// A map that is smaller than this share of what the page allows is told of, and no inset is worth it.
  static let worthwhileShare = 0.9
  /// Of a group that an inset would cut, the share that it shows at which it shows all of it if there is room.
  static let mostOfCut = 0.6
  /// How many letters for names a map at half the scale is as bad as.
  static let lettersPerScale = 12.0
  /// With more names than these that fail, a map of a part of the country has an inset.
  static let failedNames = 3.0
  /// How little an inset may be worth where there is no better one.
  static let nearlyWorthwhile = -0.3
  /// Around what an inset is about.
  static let insetMargin = 3.0
  /// On a narrow screen letters are as large as if the page were so wide, in millimetres, and an inset is drawn so many
  /// times larger at most.
  static let narrowWidth = 62.0, narrowInset = 3.4
  /// How much of the land the circles of a map by people take together.
  static let circleShare = 0.68
  /// The room between two circles of one upper unit and of two, and the rim of its ground around a circle.
  static let circleGap = 0.25, circleGroupGap = 1.9, circleRim = 0.85
  /// Room around all circles for names beside the outermost.
  static let circleNames = 3.0
  /// How much of a circle's radius stays free around what is written in it, in millimetres.
  static let circleMargin = 0.2
  /// How much of the land circles of amounts may take together, and the radius of the greatest as a share of the page's
  /// width.
  static let circleLand = 0.2, greatestCircle = 0.042
  /// How wide the rim of a circle is at the most among very many, as a share of its radius.
  static let crowdedRim = 0.25
  /// Circles of amounts with a smaller radius, in millimetres, have their names beside them.
  static let smallCircle = 2.4
  /// Circles with a smaller radius, in millimetres, may lie below a name at a leader.
  static let hidableCircle = 1.0
  /// What a circle costs that a name hides a part of, in steps of order for each millimetre of its radius.
  static let hiddenCircle = 3.0
  /// Between the end of a leader from a circle and the letters, in millimetres.
  static let leaderOffLetters = 0.45
  /// How deep in its area a leader ends at the least, and how long it stays, in millimetres.
  static let leaderInside = 0.9, leastLeader = 2.0
  /// Up to how many times as many as in the smallest class are in the largest of those called about equal.
  static let evenClasses = 1.5
  /// So many of the units with the greatest values are named on a map of values, and as many with the least.
  static let namedExtremes = 3
  /// So many municipalities with a step are all named on a map of differences; of more only those that came to one
  /// collaboration, or left it, by so few.
  static let namedSteps = 24, namedInGroup = 1
  /// So many are named in a title; of more it tells the number.
  static let namedInTitle = 2
  /// From which size of a typical unit, and of a typical group, lines have their usual width: the side of a square.
  static let roomyUnit = 1.6, roomyGroup = 4.5
  /// Of more units than these with shorter sides on the page, in millimetres, the borders are not drawn: they would be a
  /// grain over the whole map.
  package static let manyUnits = 2000
  static let leastLinedUnit = 0.85
  /// A unit that shares less than this part of its rim with others has no neighbours to speak of: it may become a dot.
  static let lonelyShare = 0.2
  /// A piece of a municipality that is smaller than this part of its greatest is not where it has its label.
  static let leastMainPiece = 0.2
  /// Beside pieces that are smaller than this part of it an island is clearly the greatest.
  static let lesserPiece = 0.9
  /// Room between things that do not belong together.
  static let gap = 3.0
}
