public import FoundationEssentials

/// A download, in the words every client's can be said in.
public struct Download: Hashable, Sendable {
    /// The client's name for it: NZBGet's number, SABnzbd's `nzo_id`, a torrent's hash.
    public var key: Key
    /// What *arr keep as `downloadId`, to be compared without regard to case: the `drone` note in NZBGet where an *arr
    /// application added it, else what `key` says.
    public var downloadID: String
    /// As the client lists it.
    public var name: String
    /// Empty for none.
    public var category: String
    /// Where it stands.
    public var state: State
    /// The client's own word for where it stands, such as `stalledUP` or `FAILURE/PAR`.
    public var nativeState: String
    /// Bytes in all, `nil` while that is not known, as with a magnet link without its metadata.
    public var size: Int64?
    /// Bytes still to come, `nil` while that is not known.
    public var remaining: Int64?
    /// Time until it is there, as the client reckons; `nil` where it does not.
    public var timeLeft: Duration?
    /// The file or folder it is in, as the client sees it; `nil` where there is none yet.
    public var path: String?
    /// When the client got it, `nil` where it does not say.
    public var added: Date?
    /// When it was over, well or not.
    public var ended: Date?

    /// The client's name for a download.
    public struct Key: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral,
        CustomStringConvertible
    {
        /// As the client spells it.
        public let rawValue: String
        /// As the client spells it.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// As the client spells it.
        public init(stringLiteral value: String) { rawValue = value }
        /// As the client spells it.
        public var description: String { rawValue }
    }

    /// Where a download stands.
    public enum State: Hashable, Sendable {
        /// Waits for its turn.
        case queued
        /// Held back, by a person or by the client.
        case paused
        /// Comes in; a torrent that finds nobody to come from is `stalled`.
        case downloading
        /// A torrent that nothing comes in for at the moment.
        case stalled
        /// All there, being checked, repaired, unpacked or moved.
        case processing
        /// All there. A torrent may go on seeding.
        case completed
        /// Over, and in vain.
        case failed(Reason)
        /// A state this package does not know: neither done nor failed may be derived from it.
        case unknown
    }

    /// Why a download failed, and whether another try may help.
    public struct Reason: Hashable, Sendable {
        /// What went wrong.
        public var code: Code
        /// What the client says, for people.
        public var message: String

        /// As a client's adapter reads it.
        public init(_ code: Code, _ message: String) { (self.code, self.message) = (code, message) }

        /// What went wrong. Only `diskFull`, `moveFailed`, `script` and `fetchFailed` are worth another try with the same release.
        public enum Code: Hashable, Sendable {
            /// Articles or pieces are missing and could not be repaired.
            case incomplete
            /// It could not be unpacked.
            case unpack
            /// It needs a password nobody gave.
            case password
            /// It is the same as another, or a copy of one.
            case duplicate
            /// The client found something in it that it does not take.
            case rejected
            /// There is no room left.
            case diskFull
            /// It could not be moved to where it belongs.
            case moveFailed
            /// The NZB or torrent file itself could not be had.
            case fetchFailed
            /// An extension or script said no.
            case script
            /// A person or another program deleted it.
            case deleted
            /// Its files are gone from the disk.
            case missingFiles
            /// Something else; the message says what.
            case other
        }
    }

    /// Every member, as a client's adapter reads it; *arr's name for it is the client's own unless another is given.
    public init(
        key: Key, downloadID: String? = nil, name: String, category: String = "", state: State, nativeState: String,
        size: Int64? = nil, remaining: Int64? = nil, timeLeft: Duration? = nil, path: String? = nil,
        added: Date? = nil, ended: Date? = nil
    ) {
        (self.key, self.downloadID) = (key, downloadID ?? key.rawValue)
        (self.name, self.category) = (name, category)
        (self.state, self.nativeState, self.size, self.remaining) = (state, nativeState, size, remaining)
        (self.timeLeft, self.path, self.added, self.ended) = (timeLeft, path, added, ended)
    }

    /// 0 to 1, `nil` where the size is not known.
    public var progress: Double? {
        guard let size, let remaining, size > 0 else { return nil }
        return min(1, max(0, Double(size - remaining) / Double(size)))
    }
}
