extension Config {
    /// A configuration's text at today's version.
    public struct Migrated: Hashable, Sendable {
        /// The text, with every comment it had.
        public var text: String
        /// The version it was written for.
        public var from: Int
        /// What was changed, a sentence for each version in between; empty where it was up to date.
        public var changes: [String]
    }

    /// Brings a configuration's text to today's version without reading what it means; one that names no older version
    /// comes back as it is. Throws `ConfigError`.
    public static func migrated(_ bytes: [UInt8], source: String) throws(ConfigError) -> Migrated {
        try migrated(bytes, source, inPlace: true)
    }

    /// - Parameter inPlace: The text is for people. What aliases share cannot be edited in place; who only wants to
    ///   read does not care.
    static func migrated(_ bytes: [UInt8], _ source: String, inPlace: Bool) throws(ConfigError) -> Migrated {
        do throws(SyntaxError) {
            var text = try ConfigText(bytes, source: source, inPlace: inPlace)
            guard let from = text.document["version"].int, 1..<version ~= from else {
                return Migrated(
                    text: String(decoding: bytes, as: UTF8.self), from: text.document["version"].int ?? version,
                    changes: [])
            }
            let due = Migration.all.filter { $0.version > from }
            for migration in due { try text.make(migration, source) }
            return Migrated(text: text.text, from: from, changes: due.map(\.note))
        } catch {
            throw ConfigError([Excerpts(of: bytes, source).withoutKeys(error)])
        }
    }
}

extension ConfigText {
    fileprivate mutating func make(_ migration: Migration, _ source: String) throws(SyntaxError) {
        do throws(YAMLText.EditError) {
            try migration.edit(&self)
            try set(["version"], to: Document(migration.version))
        } catch {
            throw SyntaxError(
                "cannot be brought to version \(migration.version): \(error); change this by hand: \(migration.note)",
                line: 1, column: 1, source: source)
        }
    }
}
