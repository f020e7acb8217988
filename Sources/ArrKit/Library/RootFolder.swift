/// A folder below which a library keeps its series or movies.
public struct RootFolder: Creatable {
    /// Zero until it is stored.
    public var id: ID<RootFolder>
    /// As the application sees it, such as `/tv` in its container.
    public var path: String
    /// The application can read and write it; absent until the server has looked.
    public var accessible: Bool?
    /// In bytes.
    public var freeSpace: Int64?
    /// In bytes.
    public var totalSpace: Int64?
    /// Folders in it that belong to nothing in the library; read anew for every answer.
    public var unmappedFolders: [UnmappedFolder]
    /// There is nothing in it; from version 5 of Sonarr's API on.
    public var isEmpty: Bool?

    /// A folder in it that belongs to nothing in the library.
    public struct UnmappedFolder: Model {
        /// The folder's own name.
        public var name: String?
        /// The whole path, as the application sees it.
        public var path: String
        /// The path below the root folder; older versions do not send it.
        public var relativePath: String?
    }

    /// The folder must exist, as the application sees it.
    public init(_ path: String) {
        (id, unmappedFolders) = (0, [])
        self.path = path
    }
}
