public import FoundationEssentials

/// A copy of the application's database and settings, as a zip.
public struct Backup: Identified {
    /// By which it is restored and deleted.
    public var id: ID<Backup>
    /// The file's name.
    public var name: String
    /// Where it can be fetched, below the application's own address.
    public var path: String
    /// Why it was made.
    public var type: Kind
    /// In bytes; older versions do not tell.
    public var size: Int64?
    /// When it was made.
    public var time: Date

    /// Why a backup was made.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The clock said so.
        public static let scheduled: Self = "scheduled"
        /// Somebody asked for it.
        public static let manual: Self = "manual"
        /// An update was about to be installed.
        public static let update: Self = "update"
    }
}
