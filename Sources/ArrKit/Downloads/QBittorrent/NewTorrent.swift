extension QBittorrent {
    /// A torrent to be added. What is left `nil` is left to the preferences.
    public struct NewTorrent: Hashable, Sendable {
        /// Where it comes from.
        public var source: Source
        /// One it has; it makes one that it does not have. Empty for none.
        public var category = ""
        /// Tags, which are made where there are none such.
        public var tags: [String] = []
        /// Where it is to be in the end.
        public var savePath: String?
        /// Where it is until it is complete.
        public var downloadPath: String?
        /// Whether it is kept elsewhere until it is complete.
        public var useDownloadPath: Bool?
        /// Its name in the list.
        public var rename: String?
        /// It is added and does not start.
        public var isStopped: Bool?
        /// It starts in spite of queue and limits, from 5.0 on.
        public var isForced: Bool?
        /// Where it stops by itself.
        public var stopCondition: StopCondition?
        /// What is there is taken for right without a check.
        public var skipsChecking = false
        /// Whether it has a folder of its own.
        public var contentLayout: ContentLayout?
        /// Its category decides where it is.
        public var autoTMM: Bool?
        /// Bytes a second at most, going out.
        public var upLimit: Int?
        /// Bytes a second at most, coming in.
        public var dlLimit: Int?
        /// When it has seeded enough.
        public var shareLimits: ShareLimits?
        /// It comes in from the beginning to the end.
        public var isSequential: Bool?
        /// The first and last pieces of its files come first.
        public var firstLastPiecePrio: Bool?
        /// It goes to the head of the queue.
        public var addToTopOfQueue: Bool?
        /// How much each of its files is wanted, for a link whose metadata was fetched before; from 5.2 on.
        public var filePriorities: [Torrent.File.Priority] = []
        /// The search plugin that fetches an address, from 5.2 on.
        public var downloader: String?
        /// For peers that speak TLS, from 5.0 on.
        public var ssl: SSL?

        /// Where a torrent comes from.
        public enum Source: Hashable, Sendable {
            /// A torrent file, which is sent along.
            case file(name: String, bytes: [UInt8])
            /// A magnet link, or an address qBittorrent fetches the file from; either may hold a person's key.
            case link(Secret)
        }

        /// A torrent that is left to the preferences.
        public init(_ source: Source, category: String = "", tags: [String] = [], isStopped: Bool? = nil) {
            (self.source, self.category, self.tags, self.isStopped) = (source, category, tags, isStopped)
        }

        /// What it will be listed by; `nil` for an address, and for a file only qBittorrent may know how to read.
        public var hash: TorrentHash? {
            switch source {
            case .file(_, let bytes): (try? TorrentFile(bytes))?.hash
            case .link(let link): MagnetLink(link.reveal())?.hash ?? TorrentHash(link.reveal())
            }
        }

        /// Names of several versions side by side: what one does not know it passes over.
        var form: MultipartForm {
            let source: MultipartForm.Part =
                switch source {
                case .file(let name, let bytes): .file("torrents", name, type: "application/x-bittorrent", bytes)
                // Several would stand in lines.
                case .link(let link): .field("urls", link.reveal().filter { !$0.isNewline })
                }
            let fields: Query = [
                "category": category.isEmpty ? nil : category, "tags": tags.isEmpty ? nil : tags.commas,
                "savepath": savePath, "downloadPath": downloadPath,
                "useDownloadPath": useDownloadPath ?? (downloadPath.map { _ in true }), "rename": rename,
                "stopped": isStopped, "paused": isStopped, "forced": isForced, "stopCondition": stopCondition,
                "skip_checking": skipsChecking ? true : nil, "seedMode": skipsChecking ? true : nil,
                "contentLayout": contentLayout, "autoTMM": autoTMM, "upLimit": upLimit, "dlLimit": dlLimit,
                "sequentialDownload": isSequential, "firstLastPiecePrio": firstLastPiecePrio,
                "addToTopOfQueue": addToTopOfQueue, "downloader": downloader,
                "filePriorities": filePriorities.isEmpty
                    ? nil : filePriorities.map(\.description).commas,
            ]
            let all = fields.merging(shareLimits?.form ?? [:]).merging(ssl?.form ?? [:])
            return MultipartForm([source] + all.items.map { .field($0.name, $0.value) })
        }
    }

    /// Where a torrent stops by itself after it was added.
    public struct StopCondition: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Nowhere.
        public static let none: Self = "None"
        /// Once its files are known.
        public static let metadataReceived: Self = "MetadataReceived"
        /// Once what is there of it was checked.
        public static let filesChecked: Self = "FilesChecked"
    }

    /// Whether a torrent's files are put into a folder of its name.
    public struct ContentLayout: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// As its maker did.
        public static let original: Self = "Original"
        /// Always.
        public static let subfolder: Self = "Subfolder"
        /// Never.
        public static let noSubfolder: Self = "NoSubfolder"
    }
}
