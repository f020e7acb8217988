extension Config {
    /// The largest file that is taken for a configuration, in bytes.
    public static let sizeLimit = 1 << 20

    /// Reads `stack.yaml`, or the same in JSON. Throws `ConfigError` with everything that is wrong with it, and
    /// `FileFailure`.
    ///
    /// - Parameters:
    ///   - path: The file; `file:` references in it are looked up from its folder on.
    ///   - environment: Where `env:` references are looked up; the process's own where none is given.
    public init(file path: String, environment: [String: String]? = nil) throws {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        try self.init(
            AtomicFile(path).read(upTo: Self.sizeLimit), source: path,
            References(environment: environment, folder: folder.isEmpty ? "/" : folder))
    }

    /// Reads a configuration's text. Throws `ConfigError`.
    public init(_ bytes: [UInt8], source: String, _ references: References = References()) throws(ConfigError) {
        let tape: Tape
        let text = Excerpts(of: bytes, source)
        do throws(SyntaxError) { tape = try Self.tape(bytes, source) } catch {
            throw ConfigError([text.withoutKeys(error)])
        }
        tape.context = references
        do { self = try tape.strictModel() } catch {
            throw ConfigError((error as? Mismatches)?.all.map(text.error) ?? [])
        }
    }

    private static func tape(_ bytes: [UInt8], _ source: String) throws(SyntaxError) -> Tape {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        if text.contains(0) {
            throw SyntaxError("this is no text: it holds bytes of zero", line: 1, column: 1, source: source)
        }
        let first = text.first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
        if first == nil { throw SyntaxError("the file is empty", line: 1, column: 1, source: source) }
        return source.hasSuffix(".json")
            ? try Tape(json: bytes, source: source, isStrict: true)
            : try Tape(yaml: bytes, isStrict: true, source: source)
    }
}

/// Everything that is wrong with a configuration, each with its place.
public struct ConfigError: Error, Hashable, CustomStringConvertible {
    /// In the order of their lines; never empty.
    public let problems: [SyntaxError]

    init(_ problems: [SyntaxError]) { self.problems = problems }

    /// One after the other, each with its line and a caret. No key is among them.
    public var description: String { problems.map(\.description).joined(separator: "\n\n") }
}
