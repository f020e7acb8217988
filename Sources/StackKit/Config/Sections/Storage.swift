extension Config {
    /// Where files are.
    ///
    /// A path that does not begin with a slash is below its neighbour: `media`, `downloads` and `transcode` below
    /// `root`, libraries below `media`.
    public struct Storage: Hashable, Sendable {
        /// The one folder that holds media and downloads: within it an import is a hard link and costs nothing.
        public var root = "/data"
        /// Where the libraries are.
        public var media = "media"
        /// Where download clients write.
        public var downloads = "downloads"
        /// Each library by its name, such as `movies` or `movies-4k`.
        public var libraries: Named<String> = ["movies": "movies", "tv": "tv", "music": "music"]
        /// The folder that holds the services' own settings, one folder each.
        public var config = "/opt/maestrarr/config"
        /// Where Plex and Tdarr work on films meanwhile.
        public var transcode: String?

        /// What holds where nothing is written.
        public init() {}
    }
}

extension Config.Storage {
    /// The absolute path of `media`.
    public var mediaFolder: String { Self.folder(media, below: root) }
    /// The absolute path of `downloads`.
    public var downloadsFolder: String { Self.folder(downloads, below: root) }
    /// The absolute path of `transcode`, where there is one.
    public var transcodeFolder: String? { transcode.map { Self.folder($0, below: root) } }
    /// The absolute path of a library, `nil` for one that is not named.
    public func folder(of library: String) -> String? {
        libraries[library].map { Self.folder($0, below: mediaFolder) }
    }

    /// The folder that holds a service's own settings.
    public func configFolder(of service: Service) -> String { Self.folder(service.source.name, below: config) }

    private static func folder(_ path: String, below parent: String) -> String {
        FilePath.normal(path.hasPrefix("/") ? path : "\(parent)/\(path)")
    }
}

extension Config.Storage: ConfigSection {
    static let name = "storage"
    static let note =
        "Where files are. A path without a slash in front is below its neighbour: `media`, `downloads` and "
        + "`transcode` below `root`, libraries below `media`."

    private static let usual: Named<String> = ["movies": "movies", "tv": "tv", "music": "music"]

    static let fields: [ConfigField<Self>] = [
        ConfigField(
            "root", \.root,
            "The one folder that holds media and downloads: within it an import is a hard link and takes no space."),
        ConfigField("media", \.media, "Where the libraries are."),
        ConfigField("downloads", \.downloads, "Where download clients write."),
        ConfigField(
            "libraries",
            "The folder of each library, by a name that services refer to; `movies`, `tv` and `music` are there anyway.",
            shape: .map(.text()), standard: usual.written,
            example: ["tv": "series", "movies-4k": "/mnt/archive/movies-4k"]
        ) { storage, members in
            let read = try members.decodeIfPresent(ReadValue<Named<String>>.self, forKey: Name("libraries"))
            for (name, folder) in read?.value ?? [:] { storage.libraries[name] = folder }
        } write: { storage in
            let others = storage.libraries.entries.filter { usual[$0.name] != $0.value }
            return others.isEmpty ? .null : .object(Members(others.map { ($0.name, $0.value.written) }))
        },
        ConfigField("config", \.config, "The folder that holds the services' own settings, one folder each."),
        ConfigField(
            "transcode", \.transcode, "Where Plex and Tdarr work on films meanwhile.", example: "/tmp/transcode"),
    ]
}
