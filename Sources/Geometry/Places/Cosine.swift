import Glibc

/// The cosine of an angle in degrees: how much shorter a degree of longitude is at that latitude.
func cosine(ofDegrees angle: Double) -> Double { cos(angle * .pi / 180) }

/// The sine of an angle in radians.
func sine(_ angle: Double) -> Double { sin(angle) }
