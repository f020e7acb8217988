public import FoundationEssentials

extension NZBGet {
    /// A download to be added.
    public struct Addition: Hashable, Sendable {
        /// What is to be downloaded: an NZB file, or the address of one.
        public enum Content: Hashable, Sendable {
            /// The bytes of an NZB file, which are sent along.
            case nzb([UInt8])
            /// An address NZBGet fetches the file from itself; it often holds an indexer's key.
            case url(Secret)
        }

        /// Names the download; for an address it may be empty.
        public var filename: String
        /// The file's bytes, or an address NZBGet fetches it from itself.
        public var content: Content
        /// One of the categories in its settings; empty for none.
        public var category = ""
        /// Which downloads it goes before; `normal` unless said otherwise.
        public var priority = Priority.normal
        /// Puts it at the head of the queue instead of the end.
        public var addToTop = false
        /// Adds it paused, so that nothing is downloaded until it is resumed.
        public var addPaused = false
        /// What counts as the same thing; empty goes by the name.
        public var dupeKey = ""
        /// The higher of two downloads of the same thing is taken.
        public var dupeScore = 0
        /// What happens when the same thing is there or comes again.
        public var dupeMode = DupeMode.score
        /// Picks the category by the file, from 25.3 on; older ones do not hear of it.
        public var autoCategory = false
        /// Notes it carries through queue and history, such as `drone`.
        public var parameters: [Parameter] = []

        /// A download at normal priority at the end of the queue.
        public init(_ filename: String, _ content: Content, category: String = "") {
            (self.filename, self.content, self.category) = (filename, content, category)
        }

        /// An NZB file of this machine, named as it is named there. Throws what reading it throws.
        public init(contentsOf file: URL, category: String = "") throws {
            self.init(file.lastPathComponent, .nzb(Array(try Data(contentsOf: file))), category: category)
        }

        /// By position; what came in between in 25.3 would be taken for something else by an older one.
        func arguments(for version: Version) -> [Document] {
            let content =
                switch content {
                case .nzb(let bytes): Data(bytes).base64EncodedString()
                case .url(let url): url.reveal()
                }
            let first: [Document] = [
                .string(filename), .string(content), .string(category), Document(priority.rawValue),
                Document(addToTop), Document(addPaused), .string(dupeKey), Document(dupeScore),
                .string(dupeMode.rawValue),
            ]
            let automatic: [Document] = version >= .autoCategory ? [Document(autoCategory)] : []
            // In pairs: up to 21 the names of a struct's members are taken for the parameters' own.
            return first + automatic + [Document(parameters.flatMap { [.string($0.name), .string($0.value)] })]
        }

        /// Texts in it that are never printed.
        var secrets: [Secret] {
            let passwords = parameters.filter { Redaction.isSecret($0.name) }.map { Secret($0.value) }
            if case .url(let url) = content { return passwords + [url] }
            return passwords
        }
    }
}

extension NZBGet.Downloads {
    /// Adds a download and returns its number, which stays the same in the history.
    ///
    /// Of a duplicate, too, a number is returned: it is found in the history, as `DELETED/DUPE`. Throws
    /// `ServiceError`, `.rejected` where NZBGet takes nothing and does not say why.
    public func append(_ addition: NZBGet.Addition) async throws -> ID<NZBGet.Group> {
        let arguments = addition.arguments(for: try await server.version())
        let number: Int = try await server.write(
            "append", arguments, rehearsed: 1, deadline: .seconds(120), secrets: addition.secrets)
        guard number > 0 else {
            throw ServiceError(
                .rejected, attempted: "append \(addition.filename)",
                advice: "Check that it is an NZB file, that it is not a duplicate, and the messages in NZBGet's log.")
        }
        return ID(rawValue: number)
    }
}
