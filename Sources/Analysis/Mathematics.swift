import Glibc

/// The natural logarithm of a number above 0.
func naturalLogarithm(_ number: Double) -> Double { log(number) }
