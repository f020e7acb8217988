extension Config {
    /// What every service of the stack has in common.
    public struct System: Hashable, Sendable {
        /// What docker calls the stack; the containers' names begin with it.
        public var project = "media"
        /// The folder that holds what is made from the configuration: compose files and their revisions.
        public var folder = "/opt/maestrarr"
        /// A name of the time zone database, such as `Europe/Berlin`.
        public var timezone = "Etc/UTC"
        /// The number of the user whom the services' files belong to.
        public var puid = 1000
        /// The number of the group whom the services' files belong to.
        public var pgid = 1000
        /// What is taken away from the permissions of new files.
        public var umask = Umask(0o002)

        /// What holds where nothing is written.
        public init() {}
    }
}

extension Config.System: ConfigSection {
    static let name = "system"
    static let note = "What every service of the stack has in common."

    static let fields: [ConfigField<Self>] = [
        ConfigField(
            "project", \.project, "What docker calls the stack: lower-case letters, digits, `-` and `_`.",
            shape: .text(pattern: "^[a-z0-9][a-z0-9_-]*$")),
        ConfigField(
            "folder", \.folder, "The folder that holds what is made from this file: compose files and their revisions."),
        ConfigField("timezone", \.timezone, "A name of the time zone database.", example: "Europe/Berlin"),
        ConfigField(
            "puid", \.puid, "The number of the user whom the services' files belong to; `id -u` tells yours.",
            shape: .integer(0...4_294_967_294)),
        ConfigField(
            "pgid", \.pgid, "The number of the group whom the services' files belong to; `id -g` tells yours.",
            shape: .integer(0...4_294_967_294)),
        ConfigField("umask", \.umask, "What is taken away from the permissions of new files, in octal digits."),
    ]

    func check(_ decoder: any Decoder) {
        if !Self.isProject(project) {
            decoder.object(
                "lower-case letters, digits, `-` and `_`, the first a letter or digit", to: Name("project"))
        }
        for (name, number) in [("puid", puid), ("pgid", pgid)] where !(0...4_294_967_294 ~= number) {
            decoder.object("a number from 0 to 4294967294", to: Name(name))
        }
    }

    private static func isProject(_ name: String) -> Bool {
        let letters = name.utf8.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || 0x30...0x39 ~= $0 }
        return letters.first == true
            && zip(letters, name.utf8).allSatisfy { $0 || $1 == UInt8(ascii: "-") || $1 == UInt8(ascii: "_") }
    }
}

/// What is taken away from the permissions of new files.
public struct Umask: Hashable, Sendable, CustomStringConvertible {
    /// Nine bits.
    public var bits: Int

    /// Such as `0o022`.
    public init(_ bits: Int) { self.bits = bits }

    /// Three octal digits, such as `022`.
    public var description: String {
        let digits = String(bits, radix: 8)
        return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}

extension Umask: ConfigValue {
    static var shape: Shape { .text(pattern: "^0?[0-7]{1,3}$") }

    init(reading decoder: any Decoder) throws {
        let text = try String(reading: decoder)
        let bits = text.utf8.count <= 4 ? Int(text, radix: 8) : nil
        self.init(bits ?? 0o002)
        if bits.map({ !(0...0o777 ~= $0) }) ?? true { decoder.object("three octal digits, such as \"002\"") }
    }

    var written: Document { Document(description) }
}
