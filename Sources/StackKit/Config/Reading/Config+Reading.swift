extension Config {
    /// The largest file that is taken for a configuration, in bytes.
    public static let sizeLimit = 1 << 20

    /// Reads `stack.yaml`, or the same in JSON, and looks up every key of a service that can be asked. Throws
    /// `ConfigError` with everything that is wrong with it, keys that are not found included, and `FileFailure`.
    ///
    /// - Parameters:
    ///   - path: The file; `file:` references in it are looked up from its folder on.
    ///   - environment: Where `env:` references are looked up; the process's own where none is given.
    ///   - vault: Opens an entry of the vault.
    public init(
        file path: String, environment: [String: String]? = nil,
        vault: (@Sendable (_ entry: String) throws -> Secret)? = nil
    ) throws {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let references = References(
            environment: environment, folder: folder.isEmpty ? "/" : folder, vault: vault)
        try self.init(AtomicFile(path).read(upTo: Self.sizeLimit), source: path, references)
    }

    /// Reads what a file says; where it is, a key is not looked up. Throws `ConfigError` and `FileFailure`.
    public init(writtenIn path: String) throws {
        try self.init(written: AtomicFile(path).read(upTo: Self.sizeLimit), source: path)
    }

    /// Reads a configuration's text and looks its keys up. Throws `ConfigError`.
    public init(_ bytes: [UInt8], source: String, _ references: References = References()) throws(ConfigError) {
        try self.init(bytes, source: source, following: references)
    }

    /// Reads a configuration's text; no key is looked up. Throws `ConfigError`.
    public init(written bytes: [UInt8], source: String) throws(ConfigError) {
        try self.init(bytes, source: source, following: nil)
    }

    private init(_ bytes: [UInt8], source: String, following references: References?) throws(ConfigError) {
        let (bytes, title) = try Self.upToDate(bytes, source)
        let text = Excerpts(of: bytes, title)
        let tape: Tape
        do throws(SyntaxError) { tape = try Self.tape(bytes, source) } catch {
            throw ConfigError([text.withoutKeys(error)])
        }
        tape.context = references
        do { self = try tape.strictModel(ReadValue<Config>.self).value } catch {
            throw ConfigError(text.errors((error as? Mismatches)?.all ?? []))
        }
    }

    /// The text as it would be at today's version, and what to call it; one that is up to date, or none at all, is left
    /// for the reading to object to.
    private static func upToDate(_ bytes: [UInt8], _ source: String) throws(ConfigError) -> ([UInt8], String) {
        let text = Excerpts(of: bytes, source)
        let tape: Tape
        do throws(SyntaxError) { tape = try Self.tape(bytes, source) } catch {
            throw ConfigError([text.withoutKeys(error)])
        }
        // Migrating would let the first of two members with one name vanish.
        do { _ = try tape.strictModel(Anything.self) } catch {
            let twice = text.errors((error as? Mismatches)?.all ?? [])
            if !twice.isEmpty { throw ConfigError(twice) }
        }
        let migrated: Migrated
        do throws(ConfigError) { migrated = try Self.migrated(bytes, source: source) } catch {
            migrated = try Self.migrated(bytes, source, inPlace: false)
        }
        if migrated.changes.isEmpty { return (bytes, source) }
        let new = Array(migrated.text.utf8)
        let newline = UInt8(ascii: "\n")
        let hasItsLines = new.count { $0 == newline } == bytes.count { $0 == newline }
        return (new, hasItsLines ? source : "\(source), brought to version \(version),")
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

/// Reads any document, asking for every name in it.
private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: Name.self) {
            for name in members.allKeys { _ = try Anything(from: members.superDecoder(forKey: name)) }
        } else if var elements = try? decoder.unkeyedContainer() {
            while !elements.isAtEnd { _ = try elements.decode(Anything.self) }
        }
    }
}
