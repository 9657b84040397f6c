import Synchronization

/// A value that is made when somebody first asks for it, and kept. Whoever asks meanwhile waits; a failure is not kept.
final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  func value(_ make: () throws(Failure) -> Value) throws(Failure) -> Value {
    try made.withLock { (made) throws(Failure) -> Value in
      if let made { return made }
      let value = try make()
      made = value
      return value
    }
  }
}

/// A value for each key, made when somebody first asks for it, and kept.
final class OnceEach<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let all = Mutex<[Key: Once<Value>]>([:])

  func value(_ key: Key, _ make: () throws(Failure) -> Value) throws(Failure) -> Value {
    let once = all.withLock { all in
      if let once = all[key] { return once }
      let once = Once<Value>()
      all[key] = once
      return once
    }
    return try once.value(make)
  }
}
