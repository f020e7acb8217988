#if os(Linux) || os(macOS)
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A program that could not be started.
struct SpawnFailure: Error, CustomStringConvertible {
    let file: String
    let number: Int32

    init(_ file: String, _ number: Int32) { (self.file, self.number) = (file, number) }

    var description: String {
        "\(file) could not be started: \(unsafe String(cString: strerror(number)).lowercased())"
    }
}
#endif
