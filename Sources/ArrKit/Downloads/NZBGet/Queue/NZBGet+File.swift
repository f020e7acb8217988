public import FoundationEssentials

extension NZBGet {
    /// A file of a download that is still to come.
    public struct File: Model {
        /// The file's own number, not its download's.
        public var id: ID<File>
        /// The download it belongs to.
        public var nzbID: ID<Group>
        /// The download's name.
        public var nzbName: String
        /// The name of the NZB file it came from.
        public var nzbFilename: String
        /// The subject of its articles.
        public var subject: String
        /// As the subject has it until its first article says otherwise.
        public var filename: String
        /// True once an article has confirmed the name.
        public var filenameConfirmed: Bool
        /// The folder it is put into.
        public var destDir: String
        /// Its download's.
        public var category: String
        /// Its download's.
        public var priority: Priority
        /// It is held back.
        public var paused: Bool
        /// When it was posted, by the NZB file.
        public var postTime: Date
        /// How many of its articles are being fetched right now.
        public var activeDownloads: Int
        /// How far it is, in thousandths.
        public var progress: Int

        var fileSizeHi: Int64
        var fileSizeLo: Int64
        var remainingSizeHi: Int64
        var remainingSizeLo: Int64

        enum CodingKeys: String, PascalKey {
            case id = "ID"
            case nzbID = "NZBID"
            case nzbName = "NZBName"
            case nzbFilename = "NZBFilename"
            case subject, filename, filenameConfirmed, destDir, category, priority, paused, postTime, activeDownloads
            case progress, fileSizeHi, fileSizeLo, remainingSizeHi, remainingSizeLo
        }
    }
}

extension NZBGet.File {
    /// In bytes.
    public var size: Int64 { Halves.join(fileSizeHi, fileSizeLo) }
    /// Bytes still to come.
    public var remainingSize: Int64 { Halves.join(remainingSizeHi, remainingSizeLo) }
}
