import Glibc

/// The bytes in another encoding, and how many letters were replaced by others on the way; `nil` when the bytes are not
/// valid in the first encoding, the second has no bytes for one of their letters, or the C library knows one of the
/// names not.
///
/// Linear.
func converted(_ bytes: [UInt8], from source: String, to target: String) -> (bytes: [UInt8], replaced: Int)? {
  guard let descriptor = iconv_open(target, source), descriptor != iconv_t(bitPattern: -1) else { return nil }
  defer { iconv_close(descriptor) }
  var input = bytes.map { CChar(bitPattern: $0) }
  // No byte of any encoding that iconv knows becomes more than four bytes by itself; 16 for the state.
  var output = [CChar](repeating: 0, count: input.count * 4 + 16)
  let result = input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output -> (written: Int, replaced: Int)? in
      var (from, left) = (input.baseAddress, input.count)
      var (to, room) = (output.baseAddress, output.count)
      let replaced = iconv(descriptor, &from, &left, &to, &room)
      // The second call writes what ends the text in encodings that shift between alphabets.
      guard replaced != -1, left == 0, iconv(descriptor, nil, nil, &to, &room) != -1 else { return nil }
      return (output.count - room, replaced)
    }
  }
  return result.map { (output[..<$0.written].map { UInt8(bitPattern: $0) }, $0.replaced) }
}
