/// An NZB file: which articles a release is made of.
public struct NZB: Model {
    /// What is said about it as a whole.
    public var head: Head?
    /// The files it describes.
    public var file: [File]

    /// Reads the bytes of an NZB file. Throws `ServiceError`, `.unreadable` where they are none.
    public init(_ bytes: [UInt8]) throws {
        do { self = try Tape(xml: Self.withoutDoctype(bytes)).model() } catch { throw Self.unreadable("\(error)", error) }
        guard !file.isEmpty else { throw Self.unreadable("no files are in it") }
    }

    /// Nearly all of them name a document type, which a careful reader of XML does not take: it could declare entities.
    private static func withoutDoctype(_ bytes: [UInt8]) -> [UInt8] {
        guard let start = bytes.prefix(4096).firstRange(of: Array("<!DOCTYPE".utf8))?.lowerBound,
            let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")),
            !bytes[start..<end].contains(UInt8(ascii: "["))
        else { return bytes }
        return Array(bytes[..<start] + bytes[(end + 1)...])
    }

    private static func unreadable(_ message: String, _ error: (any Error)? = nil) -> ServiceError {
        ServiceError(
            .unreadable, attempted: "reading an NZB file", messages: [message],
            advice: "Fetch it again: indexers answer with a web page or an error where they have no file.",
            underlying: error)
    }

    /// What is said about a release as a whole.
    public struct Head: Model {
        /// Such as `password`, `title`, `category`.
        public var meta: [Meta]
    }

    /// One thing said about a release.
    public struct Meta: Model {
        /// Such as `password`.
        public var type: String
        /// What is said, hidden since it may be a password.
        public var text: Secret?

        enum CodingKeys: String, CodingKey {
            case type
            case text = "#text"
        }
    }

    /// A file of a release.
    public struct File: Model {
        /// What its articles are headed by, which holds its name.
        public var subject: String
        /// Who posted it.
        public var poster: String?
        /// When, in seconds since 1970.
        public var date: Int?
        /// Where.
        public var groups: Groups?
        /// What it is made of.
        public var segments: Segments?
    }

    /// Where a file was posted.
    public struct Groups: Model {
        /// Such as `alt.binaries.test`.
        public var group: [String]
    }

    /// What a file is made of.
    public struct Segments: Model {
        /// Its articles.
        public var segment: [Segment]
    }

    /// An article.
    public struct Segment: Model {
        /// As it is sent, a few in a hundred more than what it holds.
        public var bytes: Int64
        /// Its place in the file, from 1.
        public var number: Int
        /// What news servers know it by, without the brackets.
        public var id: String

        enum CodingKeys: String, CodingKey {
            case bytes, number
            case id = "#text"
        }
    }
}

extension NZB {
    /// Bytes to be downloaded, over all files.
    public var size: Int64 {
        file.reduce(0) { $0 + ($1.segments?.segment ?? []).reduce(0) { $0 + $1.bytes } }
    }

    /// What the archive is unpacked with; `nil` where the file does not say.
    public var password: Secret? { head?.meta.first { $0.type.lowercased() == "password" }?.text }
}
