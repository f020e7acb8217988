/// How full a disk is.
public struct DiskSpace: Model {
    /// Where it is mounted, as the application sees it.
    public var path: String
    /// The volume's name; often empty.
    public var label: String?
    /// In bytes.
    public var freeSpace: Int64
    /// In bytes.
    public var totalSpace: Int64
}
