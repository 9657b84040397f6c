/// How far apart two colours look, by CIEDE2000: 0 for equal ones, about 1 for what a trained eye just tells apart, and
/// 100 for black and white. The same in either order.
///
/// Source: G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 color-difference formula: implementation notes, supplementary
/// test data, and mathematical observations", Color Research & Application 30(1), 2005; all three weights are 1.
public func colourDifference(_ first: LabColour, _ second: LabColour) -> Double {
  // Greens and reds near grey count for more than CIELAB says.
  let meanGivenChroma = (hypotenuse(first.a, first.b) + hypotenuse(second.a, second.b)) / 2
  let stretch = 1 + 0.5 * (1 - chromaShare(meanGivenChroma))
  let one = Polar(first.a * stretch, first.b)
  let two = Polar(second.a * stretch, second.b)

  let lightness = second.lightness - first.lightness
  let chroma = two.chroma - one.chroma
  let isGrey = one.chroma * two.chroma == 0
  let turn = isGrey ? 0 : shortest(two.hue - one.hue)
  let hue = 2 * (one.chroma * two.chroma).squareRoot() * sine(turn / 2)

  let meanLightness = (first.lightness + second.lightness) / 2
  let meanChroma = (one.chroma + two.chroma) / 2
  let meanHue = isGrey ? one.hue + two.hue : middle(one.hue, two.hue)

  let hueWeight =
    1 - 0.17 * cosine(meanHue - 30) + 0.24 * cosine(2 * meanHue) + 0.32 * cosine(3 * meanHue + 6)
    - 0.20 * cosine(4 * meanHue - 63)
  let offset = (meanLightness - 50) * (meanLightness - 50)
  let lightnessTerm = lightness / (1 + 0.015 * offset / (20 + offset).squareRoot())
  let chromaTerm = chroma / (1 + 0.045 * meanChroma)
  let hueTerm = hue / (1 + 0.015 * meanChroma * hueWeight)
  // Blues: chroma and hue are not felt apart.
  let blueness = (meanHue - 275) / 25
  let rotation = -sine(60 * exponential(-blueness * blueness)) * 2 * chromaShare(meanChroma)
  let squares = lightnessTerm * lightnessTerm + chromaTerm * chromaTerm + hueTerm * hueTerm
  return max(0, squares + rotation * chromaTerm * hueTerm).squareRoot()
}

/// The colour part of CIELAB as distance from grey and direction in degrees, 0..<360.
private struct Polar {
  var chroma, hue: Double

  init(_ a: Double, _ b: Double) {
    chroma = hypotenuse(a, b)
    let degrees = a == 0 && b == 0 ? 0 : angleInDegrees(y: b, x: a)
    hue = degrees < 0 ? degrees + 360 : degrees
  }
}

/// Near 0 for greys, near 1 for strong colours.
private func chromaShare(_ chroma: Double) -> Double {
  let seventh = power(chroma, 7)
  return (seventh / (seventh + 6_103_515_625)).squareRoot()
}

/// A turn in degrees the short way round.
private func shortest(_ turn: Double) -> Double { turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn }

/// The direction halfway between two, on the side where they are nearer.
private func middle(_ one: Double, _ two: Double) -> Double {
  if abs(one - two) <= 180 { return (one + two) / 2 }
  return one + two < 360 ? (one + two + 360) / 2 : (one + two - 360) / 2
}

private func sine(_ degrees: Double) -> Double { direction(degrees * .pi / 180).y }

private func cosine(_ degrees: Double) -> Double { direction(degrees * .pi / 180).x }
