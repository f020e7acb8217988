import FoundationEssentials

extension NZBGet {
    /// A download to be added.
    public struct Addition: Hashable, Sendable {
        /// What is to be downloaded: an NZB file, or the address of one.
        public enum Content: Hashable, Sendable {
            /// The bytes of an NZB file, which are sent along.
            case nzb([UInt8])
            /// An address NZBGet fetches the file from itself.
            case url(String)
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
        /// What counts as the same thing.
        public var dupeKey = ""
        /// The higher of two downloads of the same thing is taken.
        public var dupeScore = 0
        /// What happens when the same thing is there or comes again.
        public var dupeMode = DupeMode.score
        /// Picks the category by the file, from 25.3 on.
        public var autoCategory = false
        /// Notes it carries through queue and history, such as `drone`.
        public var parameters: [Parameter] = []

        /// A download at normal priority at the end of the queue.
        public init(_ filename: String, _ content: Content, category: String = "") {
            (self.filename, self.content, self.category) = (filename, content, category)
        }

        /// By position; what came in between in 25.3 would be taken for something else by an older one.
        func arguments(for version: Version) -> [Document] {
            let content =
                switch content {
                case .nzb(let bytes): Data(bytes).base64EncodedString()
                case .url(let url): url
                }
            let first: [Document] = [
                .string(filename), .string(content), .string(category), Document(priority.rawValue),
                Document(addToTop), Document(addPaused), .string(dupeKey), Document(dupeScore),
                .string(dupeMode.rawValue),
            ]
            let automatic: [Document] = version >= Version(25, 3) ? [Document(autoCategory)] : []
            // In pairs: older ones take the names of a struct's members for parameters.
            return first + automatic + [Document(parameters.flatMap { [.string($0.name), .string($0.value)] })]
        }
    }

    /// Adds a download and returns its number.
    ///
    /// Throws `ServiceError`, `.rejected` where NZBGet takes nothing and does not say why.
    public func append(_ addition: Addition) async throws -> ID<Group> {
        let arguments = addition.arguments(for: try await version())
        let number: Int = try await write("append", arguments, rehearsed: 1)
        guard number > 0 else {
            throw ServiceError(
                .rejected, attempted: "append \(addition.filename)",
                advice: "Check that it is an NZB file, that it is not a duplicate, and the messages in NZBGet's log.")
        }
        return ID(rawValue: number)
    }
}
