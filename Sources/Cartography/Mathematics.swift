import Glibc

/// `base` to the power of `exponent`.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// Cosine and sine of an angle in radians.
func direction(_ angle: Double) -> (x: Double, y: Double) { (cos(angle), sin(angle)) }

/// The length of the diagonal of a rectangle.
func hypotenuse(_ x: Double, _ y: Double) -> Double { hypot(x, y) }

/// The direction of a point from the origin, -180...180 degrees from the x axis.
func angleInDegrees(y: Double, x: Double) -> Double { atan2(y, x) * 180 / .pi }

/// `e` to the power of the exponent.
func exponential(_ exponent: Double) -> Double { exp(exponent) }

/// The natural logarithm of a number above 0.
func logarithm(_ value: Double) -> Double { log(value) }
