public import FoundationEssentials

/// What lies in a folder, as the application sees it.
public struct FileListing: Model {
    /// The folder above; absent at the top.
    public var parent: String?
    /// Folders in it; at the top the drives.
    public var directories: [Entry]
    /// Files in it, where they were asked for.
    public var files: [Entry]

    /// A file or folder.
    public struct Entry: Model {
        /// What it is.
        public var type: Kind
        /// Its own name.
        public var name: String
        /// The whole path; a folder's ends in a slash.
        public var path: String
        /// With the dot, such as `.mkv`; absent for a folder.
        public var `extension`: String?
        /// In bytes; zero for a folder.
        public var size: Int64?
        /// When it was last written to.
        public var lastModified: Date?
    }

    /// What lies there.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A folder.
        public static let folder: Self = "folder"
        /// A file.
        public static let file: Self = "file"
        /// A drive, or what is mounted at the top.
        public static let drive: Self = "drive"
        /// The folder above.
        public static let parent: Self = "parent"
    }
}

/// A file that may be imported.
public struct MediaFile: Model {
    /// The whole path, as the application sees it.
    public var path: String
    /// The path below the folder that was asked for.
    public var relativePath: String?
    /// Its own name.
    public var name: String
}
