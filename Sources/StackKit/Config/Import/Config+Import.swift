extension Config {
    /// What another program's configuration became.
    public struct Import: Sendable {
        /// Without any key; where one was, it refers to the vault.
        public var config: Config
        /// The keys that were found, to be stored at the places the configuration names.
        public var secrets: [Found] = []
        /// What could not be taken over.
        public var omissions: [Omission] = []

        /// The configuration as it is to be written.
        public var text: String { config.yaml() }

        /// A key that was found.
        public struct Found: Hashable, Sendable {
            /// The vault's entry that is to hold it.
            public var entry: String
            /// The key itself.
            public var secret: Secret
        }

        /// Something that was there and is not in the configuration.
        public struct Omission: Hashable, Sendable, CustomStringConvertible {
            /// Where it was, such as `services.radarr.apiKey`.
            public var path: String
            /// Why it could not be taken over, in a sentence.
            public var why: String

            /// `services.radarr.apiKey: It is masked.`
            public var description: String { "\(path): \(why)" }
        }
    }
}

extension Config.Import {
    mutating func omit(_ path: String, _ why: String) { omissions.append(Omission(path: path, why: why)) }

    /// Hands a key back, and says where the configuration is to look for it; `nil` for a key that is none.
    mutating func keep(_ secret: String, as entry: String, from path: String) -> KeyReference? {
        let text = secret.filter { !$0.isWhitespace }
        if text.isEmpty { return nil }
        // Programs that hide keys write them back so.
        if text.allSatisfy({ "•*●".contains($0) }) {
            omit(path, "It is masked: the key itself has to be found where it is in use.")
            return nil
        }
        if !secrets.contains(where: { $0.entry == entry }) {
            secrets.append(Found(entry: entry, secret: Secret(secret)))
        }
        return KeyReference(.vault(entry))
    }
}

extension Config.Storage {
    /// Takes folders that another program names one by one: their common parent becomes the one data folder.
    mutating func take(media: String, downloads: String) {
        let (media, downloads) = (FilePath.normal(media), FilePath.normal(downloads))
        let common = Self.common([media, downloads])
        root = common == "/" || common.isEmpty ? media : common
        self.media = Self.short(media, below: root)
        self.downloads = Self.short(downloads, below: root)
    }

    mutating func take(library name: String, at path: String) {
        libraries[name] = Self.short(FilePath.normal(path), below: mediaFolder)
    }

    /// The folder that all paths lie in.
    static func common(_ paths: [String]) -> String {
        var common = paths.first.map { $0.split(separator: "/") } ?? []
        for path in paths.dropFirst() {
            common = zip(common, path.split(separator: "/")).prefix { $0 == $1 }.map(\.0)
        }
        return "/" + common.joined(separator: "/")
    }

    static func short(_ path: String, below folder: String) -> String {
        guard let rest = FilePath.rest(of: path, under: folder), !rest.isEmpty else { return path }
        return String(rest.dropFirst())
    }
}
