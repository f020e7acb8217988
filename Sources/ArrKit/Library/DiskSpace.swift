/// How full a disk is.
public struct DiskSpace: Model {
    public var path: String
    public var label: String?
    /// In bytes.
    public var freeSpace: Int64
    /// In bytes.
    public var totalSpace: Int64
}
