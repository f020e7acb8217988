/// A folder below which a library keeps its series or movies.
public struct RootFolder: Creatable {
    public var id: ID<RootFolder>
    public var path: String
    /// The application can read and write it; absent until the server has looked.
    public var accessible: Bool?
    /// In bytes.
    public var freeSpace: Int64?
    /// In bytes.
    public var totalSpace: Int64?
    public var unmappedFolders: [UnmappedFolder]

    /// A folder in it that belongs to nothing in the library.
    public struct UnmappedFolder: Model {
        public var name: String?
        public var path: String
        public var relativePath: String?
    }

    /// The folder must exist, as the application sees it.
    public init(_ path: String) {
        (id, unmappedFolders) = (0, [])
        self.path = path
    }
}
