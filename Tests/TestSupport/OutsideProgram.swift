import Foundation

/// A program of others with which tests compare; tests are skipped where it is not installed.
public struct OutsideProgram: Sendable {
  private let name: String

  /// A Python that has openpyxl: the first of the path, or that of the distribution.
  public static let openpyxl = ["python3", "/usr/bin/python3"].map(OutsideProgram.init).first {
    $0.output(["-c", "import openpyxl"]) != nil
  }

  /// LibreOffice.
  public static let libreOffice: OutsideProgram? = {
    let program = OutsideProgram("soffice")
    return program.output(["--version"]) == nil ? nil : program
  }()

  /// Whether LibreOffice writes texts: some machines have its sheets alone.
  public static let writer = hasPart("libswlo.so")

  /// Whether LibreOffice writes sheets: some machines have its texts alone.
  public static let calc = hasPart("libsclo.so")

  private static func hasPart(_ library: String) -> Bool {
    libreOffice != nil
      && ["/usr/lib/libreoffice/program", "/opt/libreoffice/program"].contains {
        FileManager.default.fileExists(atPath: "\($0)/\(library)")
      }
  }

  /// A Python that has python-docx.
  public static let pythonDocx = ["python3", "/usr/bin/python3"].map(OutsideProgram.init).first {
    $0.output(["-c", "import docx"]) != nil
  }

  /// What reads the text of a PDF.
  public static let pdfToText: OutsideProgram? = {
    let program = OutsideProgram("pdftotext")
    return program.output(["-v"]) == nil ? nil : program
  }()

  private init(_ name: String) { self.name = name }

  /// What the program says on its standard output; `nil` when it is not there or fails.
  public func output(_ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let told = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: told, as: UTF8.self) : nil
  }

  /// Has LibreOffice write a file in another format into the folder.
  public func convert(_ file: String, to format: String, in folder: ScratchFolder) {
    // A profile of its own: another LibreOffice may be running.
    _ = output([
      "-env:UserInstallation=file://\(folder.path)/office", "--headless", "--convert-to", format, "--outdir",
      folder.path, file,
    ])
  }
}
